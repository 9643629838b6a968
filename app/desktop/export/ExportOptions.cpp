// SPDX-License-Identifier: MIT
#include "desktop/export/ExportOptions.h"

#include "common/Format.h"
#include "desktop/common/DelimiterBox.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/VisibleText.h"
#include "desktop/export/ColumnChooser.h"
#include "desktop/export/FileDialogs.h"
#include "desktop/export/FormulaGuardBox.h"
#include "export/ExportName.h"
#include "jobs/JobQueue.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int gapOfRows = 6;     // pixels
constexpr int gapOfOptions = 16; // pixels, from a name to its field
constexpr int keepsAll = -1;
constexpr int mostRowsAFile = 100'000'000;

QString addresses(size_t count)
{
    return ExportOptions::tr("%1 addresses", nullptr, Format::pluralOf(qint64(count)))
        .arg(Format::number(qint64(count)));
}

QString domains(size_t count)
{
    return ExportOptions::tr("%1 domains", nullptr, Format::pluralOf(qint64(count))).arg(Format::number(qint64(count)));
}

// Two fields of one width; a label is that of the first.
QWidget *besideEachOther(QWidget *first, QWidget *second)
{
    auto *group = new QWidget;
    group->setFocusProxy(first);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(first, 1);
    row->addWidget(second, 1);
    return group;
}

} // namespace

ExportOptions::ExportOptions(const ExportOffer &offer, JobQueue &jobs, FileDialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_offer(offer)
    , m_jobs(jobs)
    , m_dialogs(dialogs)
    , m_form(new QFormLayout(this))
    , m_delimiterLabel(new QLabel(tr("&Delimiter")))
    , m_delimiter(new DelimiterBox)
    , m_guard(new FormulaGuardBox(
          tr("Puts a ' before cells that a spreadsheet would run (those that start with =, +, - or @)."),
          tr("Also when cells are copied from the table. Numbers stay as they are, and phone numbers unless they would "
             "be calculated (+1-570-555).")))
    , m_columns(new ColumnChooser(offer.visible->set()->columns(), offer.shownColumns))
    , m_oneRowPer(new QComboBox)
    , m_keeps(new QComboBox)
    , m_suppressed(new QLabel)
    , m_forget(new QPushButton(tr("Remove")))
    , m_split(new QComboBox)
    , m_sheetsLabel(new QLabel(tr("S&heets")))
    , m_sheets(new QComboBox)
    , m_rowsAFile(new QSpinBox)
    , m_pattern(new QLineEdit)
    , m_patternProblem(new MessageLine)
{
    m_delimiter->setToolTip(tr("The character between two cells. Spreadsheets in many European languages expect a "
                               "semicolon."));
    m_sheets->addItem(tr("One for all rows"), int(ExportSheets::One));
    m_sheets->addItem(tr("One for each batch"), int(ExportSheets::Batch));
    m_sheets->setToolTip(tr("Each batch gets a sheet with its name."));
    m_sheets->setAccessibleName(tr("Sheets"));
    m_pattern->setObjectName(QStringLiteral("pattern"));
    m_pattern->setPlaceholderText(usualNamePattern());
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(gapOfRows);
    m_form->setHorizontalSpacing(gapOfOptions);
    addRow(tr("Col&umns"), m_columns);
    addRow(tr("Du&plicates"), makeDuplicates());
    addRow(tr("&Leave out"), makeSuppress());
    addRow(tr("Spl&it"), makeSplit());
    addRow(tr("File &names"), makeNames());
    m_form->addRow(QString(), m_patternProblem);
    m_form->addRow(QString(), m_guard);
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    connect(m_guard, &FormulaGuardBox::changed, this, &ExportOptions::changed);
    connect(m_columns, &ColumnChooser::changed, this, &ExportOptions::changed);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    connect(m_pattern, &QLineEdit::textChanged, this, [this] {
        showPatternProblem();
        emit changed();
    });
    showPatternProblem();
}

void ExportOptions::addRow(const QString &name, QWidget *field)
{
    auto *label = new QLabel(name);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

// And beside it how the format writes them, which takes no row of its own: a dialog in a small window has few.
QWidget *ExportOptions::makeNames()
{
    auto *group = new QWidget;
    group->setFocusProxy(m_pattern);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pattern, 3);
    const auto add = [row](QLabel *label, QWidget *field) {
        label->setObjectName(besideAField);
        label->setBuddy(field);
        label->setContentsMargins(gapOfOptions / 2, 0, gapOfOptions / 2, 0);
        row->addWidget(label);
        row->addWidget(field, 2);
    };
    add(m_sheetsLabel, m_sheets);
    add(m_delimiterLabel, m_delimiter);
    return group;
}

QWidget *ExportOptions::makeDuplicates()
{
    m_oneRowPer->addItem(tr("Keep all"), keepsAll);
    m_oneRowPer->addItem(tr("One row for each address"), int(DuplicateKey::Email));
    m_oneRowPer->addItem(tr("One row for each number"), int(DuplicateKey::Number));
    m_oneRowPer->addItem(tr("One row for each domain"), int(DuplicateKey::Domain));
    m_oneRowPer->addItem(tr("One row for each address, else number"), int(DuplicateKey::Contact));
    m_oneRowPer->setToolTip(tr("Across all chosen batches."));
    m_keeps->addItem(tr("the best of them"), int(DuplicateChoice::Best));
    m_keeps->addItem(tr("the first of them"), int(DuplicateChoice::First));
    m_keeps->setToolTip(
        tr("The best: a valid row before others, then that of the batch that was added last. The first: "
           "in the order on screen."));
    m_keeps->setAccessibleName(tr("Which row is kept"));
    connect(m_oneRowPer, &QComboBox::currentIndexChanged, this, [this] {
        offerWhatIsKept();
        emit changed();
    });
    connect(m_keeps, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    offerWhatIsKept();
    return besideEachOther(m_oneRowPer, m_keeps);
}

void ExportOptions::offerWhatIsKept()
{
    m_keeps->setEnabled(m_oneRowPer->isEnabled() && m_oneRowPer->currentData().toInt() != keepsAll);
}

void ExportOptions::showPatternProblem()
{
    const bool isGood = m_pattern->text().isEmpty() || problemOfNamePattern(m_pattern->text()).isEmpty();
    m_patternProblem->say(Tone::Caution, isGood ? QString()
                                                : tr("This cannot be a name. Use letters and, of the words in braces, "
                                                     "{label}, {kind}, {id}, {qualification}, {date} and {n}."));
    m_form->setRowVisible(m_patternProblem, !isGood);
}

QWidget *ExportOptions::makeSuppress()
{
    auto *choose = new QPushButton(tr("Choose a file…"));
    choose->setToolTip(tr("A list or table of addresses and domains. Rows with one of them are left out."));
    choose->setAutoDefault(false); // Enter saves
    m_forget->setAutoDefault(false);
    m_forget->setToolTip(tr("Leaves nobody out"));
    m_forget->hide(); // until there is a list
    m_suppressed->setTextFormat(Qt::PlainText);
    m_suppressed->setWordWrap(true);
    m_suppressed->setText(tr("Nobody is left out."));
    auto *group = new QWidget;
    group->setFocusProxy(choose);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(choose);
    row->addWidget(m_forget);
    row->addWidget(m_suppressed, 1);
    connect(choose, &QPushButton::clicked, this, &ExportOptions::askSuppressFile);
    connect(m_forget, &QPushButton::clicked, this, [this] { setSuppress(nullptr, {}); });
    return group;
}

void ExportOptions::askSuppressFile()
{
    const FileDialogs::OpenRequest request{tr("Leave out"), FileDialogs::folderThatExists(),
                                           tr("Lists and tables (*.csv *.tsv *.txt);;All files (*)")};
    m_dialogs.askOpenPath(this, request, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_reading = m_jobs.run(
            this, [path](const std::stop_token &) { return readSuppressList(path); },
            [this, path](const Result<std::shared_ptr<const SuppressList>> &list) {
                const QString name = visibleText(QFileInfo(path).fileName());
                if (!list)
                    return setSuppress(nullptr, tr("“%1” holds no addresses that can be read.").arg(name));
                setSuppress(list.value(), tr("%1 and %2 in “%3”", "addresses, domains, and the name of a file")
                                              .arg(addresses(list.value()->addressCount()),
                                                   domains(list.value()->domainCount()), name));
            });
    });
}

void ExportOptions::setSuppress(std::shared_ptr<const SuppressList> list, const QString &sentence)
{
    m_suppress = std::move(list);
    m_forget->setVisible(m_suppress != nullptr);
    m_suppressed->setText(sentence.isEmpty() ? tr("Nobody is left out.") : sentence);
    emit changed();
}

QWidget *ExportOptions::makeSplit()
{
    m_split->addItem(tr("All together"), int(ExportSplit::Nothing));
    m_split->addItem(tr("A file for each qualification"), int(ExportSplit::Qualification));
    if (m_offer.isOfSeveralBatches())
        m_split->addItem(tr("A file for each batch"), int(ExportSplit::Batch));
    m_rowsAFile->setRange(0, mostRowsAFile);
    m_rowsAFile->setSpecialValueText(tr("Any number of rows"));
    m_rowsAFile->setSuffix(tr(" rows at most"));
    m_rowsAFile->setAccessibleName(tr("Rows in a file"));
    connect(m_split, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    connect(m_rowsAFile, &QSpinBox::valueChanged, this, &ExportOptions::changed);
    return besideEachOther(m_split, m_rowsAFile);
}

void ExportOptions::setFormat(const ExportFormat &format)
{
    for (QWidget *each : {static_cast<QWidget *>(m_delimiterLabel), static_cast<QWidget *>(m_delimiter)})
        each->setVisible(format.takesDelimiter());
    for (QWidget *each : {static_cast<QWidget *>(m_sheetsLabel), static_cast<QWidget *>(m_sheets)})
        each->setVisible(format.takesSheets());
    m_form->setRowVisible(m_guard, format.takesFormulaGuard());
    m_columns->setEnabled(format.holdsRows());
    m_oneRowPer->setEnabled(format.holdsRows());
    offerWhatIsKept();
    m_split->setEnabled(format.holdsRows());
    m_rowsAFile->setEnabled(format.holdsRows());
}

bool ExportOptions::hasColumns() const
{
    return m_columns->hasAny();
}

void ExportOptions::readFrom(const ExportPlan &plan)
{
    const QSignalBlocker quiet(this);
    m_delimiter->setDelimiter(plan.text.delimiter);
    m_guard->setGuarding(plan.text.formulaGuard);
    m_columns->setColumns(plan.columns);
    m_oneRowPer->setCurrentIndex(m_oneRowPer->findData(plan.oneRowPer ? int(*plan.oneRowPer) : keepsAll));
    m_keeps->setCurrentIndex(m_keeps->findData(int(plan.keeps)));
    m_split->setCurrentIndex(std::max(0, m_split->findData(int(plan.split))));
    m_rowsAFile->setValue(int(std::min<uint32_t>(plan.rowsAFile, mostRowsAFile)));
    m_sheets->setCurrentIndex(m_sheets->findData(int(plan.sheets)));
    m_pattern->setText(plan.namePattern);
}

void ExportOptions::writeTo(ExportPlan &plan) const
{
    const int key = m_oneRowPer->currentData().toInt();
    plan.text.delimiter = m_delimiter->delimiter();
    plan.text.formulaGuard = m_guard->isGuarding();
    plan.columns = m_columns->columns();
    plan.oneRowPer = key == keepsAll ? std::nullopt : std::optional(DuplicateKey(key));
    plan.keeps = DuplicateChoice(m_keeps->currentData().toInt());
    plan.suppress = m_suppress;
    plan.split = ExportSplit(m_split->currentData().toInt());
    plan.rowsAFile = uint32_t(m_rowsAFile->value());
    plan.sheets = ExportSheets(m_sheets->currentData().toInt());
    plan.namePattern = problemOfNamePattern(m_pattern->text()).isEmpty() ? m_pattern->text() : QString();
}

} // namespace enrow
