// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchDialog.h"

#include "desktop/common/ErrorText.h"
#include "desktop/common/Format.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/VisibleText.h"
#include "desktop/export/FileDialogs.h"
#include "desktop/lists/AddedColumnsButton.h"
#include "desktop/lists/FieldColumns.h"
#include "desktop/lists/ListBatchBox.h"
#include "desktop/lists/ListMatchText.h"
#include "desktop/lists/ListReadingRow.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr QSize usualSize(780, 550); // has room in a window of 800 x 560
constexpr int linesOfDetails = 4;
constexpr int indentOfDetails = 22; // pixels: in line with the words of the headline
constexpr int barWidth = 160;       // pixels

} // namespace

ListMatchDialog::ListMatchDialog(const ListOffer &offer, const ListTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_tools(tools)
    , m_work(tools)
    , m_choices(new QWidget)
    , m_file(new QLineEdit)
    , m_choose(new QPushButton(tr("C&hoose…")))
    , m_reading(new ListReadingRow)
    , m_fields(new FieldColumns)
    , m_batches(new ListBatchBox(offer))
    , m_rows(new QComboBox)
    , m_format(new QComboBox)
    , m_columns(new AddedColumnsButton)
    , m_headline(new MessageLine)
    , m_details(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("S&top")))
    , m_showInFolder(new QPushButton(tr("Show in &folder")))
    , m_save(new QPushButton(tr("&Save as…")))
{
    setWindowTitle(tr("Match a list"));
    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("&List"), makeFileRow(), m_choose);
    addRow(grid, tr("Read as"), m_reading, nullptr);
    grid->addWidget(m_reading->preview(), grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount() - 1, 1);
    addRow(grid, tr("Columns"), m_fields, nullptr);
    addRow(grid, tr("&Batches"), m_batches, m_batches);
    addRow(grid, tr("&Write"), makeWriteRow(), m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_choices, 1);
    column->addWidget(makeSummary());
    column->addWidget(makeButtons());
    resize(usualSize);

    connectWork();
    showStep(ListMatchWork::Step::Nothing);
    m_work.setBatches(m_batches->keys());
    m_choose->setFocus();
}

ListMatchDialog::~ListMatchDialog() = default;

void ListMatchDialog::connectWork()
{
    connect(m_reading, &ListReadingRow::changed, this, &ListMatchDialog::read);
    connect(m_fields, &FieldColumns::changed, this, [this] { m_work.setMapping(m_fields->mapping()); });
    connect(m_batches, &QComboBox::currentIndexChanged, this, [this] { m_work.setBatches(m_batches->keys()); });
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ListMatchDialog::adaptToRows);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_work.stop();
        forgetListThatFailed();
        say(Tone::Neutral, tr("Stopped, and nothing was written. Choose the list or the batches again to go on."));
    });
    connect(&m_work, &ListMatchWork::stepChanged, this, &ListMatchDialog::showStep);
    connect(&m_work, &ListMatchWork::progressed, this, &ListMatchDialog::showProgress);
    connect(&m_work, &ListMatchWork::listRead, this, [this] {
        m_reading->show(*m_work.list());
        m_fields->show(m_work.list()->sample, m_work.list()->guess);
    });
    connect(&m_work, &ListMatchWork::listFailed, this, &ListMatchDialog::showFailure);
    connect(&m_work, &ListMatchWork::resultsChanged, this, [this] { m_columns->setKinds(kindsOf(m_work.results())); });
    connect(&m_work, &ListMatchWork::idle, this, &ListMatchDialog::showIdle);
    connect(&m_work, &ListMatchWork::counted, this, &ListMatchDialog::showCount);
    connect(&m_work, &ListMatchWork::written, this, &ListMatchDialog::conclude);
}

void ListMatchDialog::addRow(QGridLayout *grid, const QString &name, QWidget *field, QWidget *buddy)
{
    auto *label = new QLabel(name);
    label->setBuddy(buddy);
    const int row = grid->rowCount();
    const bool hasSeveralLines = field == m_fields; // it stands beside the first one
    grid->addWidget(label, row, 0, hasSeveralLines ? Qt::AlignTop : Qt::AlignVCenter);
    if (hasSeveralLines)
        label->setMinimumHeight(m_batches->sizeHint().height());
    grid->addWidget(field, row, 1);
}

QWidget *ListMatchDialog::makeFileRow()
{
    m_file->setReadOnly(true);
    m_file->setAccessibleName(tr("List"));
    m_file->setPlaceholderText(tr("CSV, TSV or Excel: what you searched or verified, or what you want to send next"));
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &ListMatchDialog::chooseFile);
    auto *pane = new QWidget;
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    return pane;
}

QWidget *ListMatchDialog::makeWriteRow()
{
    m_rows->setAccessibleName(tr("Rows"));
    m_rows->addItem(tr("All rows, with results"), int(MergeRows::All));
    m_rows->addItem(tr("Only rows without results"), int(MergeRows::Unmatched));
    m_rows->addItem(tr("Only what is new, to send next"), int(MergeRows::New));
    m_rows->setToolTip(tr("New is a row that none of the completed batches has an answer for: what was paid for once "
                          "is not paid for again."));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("CSV, as the list"), false);
    m_format->addItem(tr("Excel workbook"), true);
    auto *pane = new QWidget;
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *each : QList<QWidget *>{m_rows, m_format, m_columns})
        row->addWidget(each, 1);
    return pane;
}

QWidget *ListMatchDialog::makeSummary()
{
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *frame = new QScrollArea;
    frame->setWidget(m_details);
    frame->setWidgetResizable(true);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setAccessibleName(tr("Details"));
    frame->setFixedHeight(linesOfDetails * m_details->fontMetrics().lineSpacing());
    m_details->setContentsMargins(indentOfDetails, 0, 0, 0);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_headline);
    column->addWidget(frame);
    return pane;
}

QWidget *ListMatchDialog::makeButtons()
{
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_showInFolder->setAutoDefault(false);
    m_save->setDefault(true);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_showInFolder->hide();
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ListMatchDialog::askWhere);
    connect(m_showInFolder, &QPushButton::clicked, this,
            [this] { m_tools.opener(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    auto *pane = new QWidget;
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    row->addStretch(1);
    for (QPushButton *button : {m_showInFolder, m_save, close})
        row->addWidget(button);
    return pane;
}

void ListMatchDialog::chooseFile()
{
    const FileDialogs::OpenRequest request{tr("Choose a list"), FileDialogs::folderThatExists(m_folder),
                                           tr("Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)") + u";;"_s +
                                               tr("All files (*)")};
    m_tools.dialogs.askOpenPath(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            openList(path);
    });
}

void ListMatchDialog::openList(const QString &path)
{
    m_file->setText(QDir::toNativeSeparators(path));
    m_folder = QFileInfo(path).absolutePath();
    emit folderChanged(m_folder);
    m_reading->forget();
    const bool isBook =
        path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) || path.endsWith(".xlsm"_L1, Qt::CaseInsensitive);
    m_format->setItemText(0, isBook ? tr("CSV") : tr("CSV, as the list"));
    m_format->setCurrentIndex(isBook ? 1 : 0);
    read();
}

void ListMatchDialog::read()
{
    m_work.read({QDir::fromNativeSeparators(m_file->text()), m_reading->wishes(), {}, m_reading->sheet()});
}

void ListMatchDialog::adaptToRows()
{
    m_columns->setEnabled(rows() == MergeRows::All);
    m_batches->setAllOnly(rows() == MergeRows::New);
    m_work.setNeedsResults(rows() != MergeRows::New);
}

void ListMatchDialog::showStep(ListMatchWork::Step step)
{
    using Step = ListMatchWork::Step;
    m_bar->setRange(0, 0);
    m_bar->setVisible(step != Step::Nothing);
    m_stop->setVisible(step != Step::Nothing);
    m_choices->setEnabled(step != Step::Writing);
    m_save->setEnabled(step == Step::Nothing && m_work.report());
    switch (step) {
    case Step::Nothing: return;
    case Step::ReadingList: say(Tone::Neutral, tr("Reading the list…")); break;
    case Step::ReadingResults: say(Tone::Neutral, tr("Reading the results…")); break;
    case Step::Counting: say(Tone::Neutral, tr("Matching…")); break;
    case Step::Writing: say(Tone::Neutral, tr("Writing…")); break;
    }
    m_showInFolder->hide();
}

void ListMatchDialog::showProgress(quint64 rows, quint64 all)
{
    if (all == 0)
        return;
    m_bar->setRange(0, 100);
    m_bar->setValue(Format::percent(qint64(rows), qint64(all)));
}

void ListMatchDialog::forgetListThatFailed()
{
    if (m_work.list())
        return;
    m_reading->clear();
    m_fields->clear();
}

void ListMatchDialog::showFailure(const Error &error)
{
    forgetListThatFailed();
    say(Tone::Negative, ListMatchText::unusable(QFileInfo(m_file->text()).fileName(), error));
}

void ListMatchDialog::showIdle(const std::optional<JoinObstacle> &obstacle)
{
    if (obstacle)
        say(Tone::Caution, ListMatchText::obstacle(*obstacle, m_work.list()->guess.candidates));
    else if (m_work.list() && m_offer.completed.empty())
        say(Tone::Caution, tr("No batch is completed yet: there are no results to match the list with."));
    else if (m_work.list())
        say(Tone::Caution, tr("There are no results to match the list with."), remarks());
    else if (m_file->text().isEmpty())
        say(Tone::Neutral, tr("Choose a list to see what comes of it, before anything is written."));
}

void ListMatchDialog::showCount()
{
    const MergeReport &report = *m_work.report();
    say(report.ambiguous > 0 ? Tone::Caution : Tone::Active,
        ListMatchText::numbers(report, rows()) + u' ' + ListMatchText::toWrite(report, rows()),
        remarks() + ListMatchText::examples(report, rows()));
}

// What the person should know before they save.
QStringList ListMatchDialog::remarks() const
{
    QStringList lines;
    if (m_work.unread() > 0)
        lines.append(tr("Batches whose results cannot be read, and which are passed over: %1.")
                         .arg(Format::number(m_work.unread())));
    const UnderstoodList &list = *m_work.list();
    for (const BatchKind kind : kindsOf(m_work.results())) {
        if (const auto obstacle = obstacleTo(kind, list.guess.mapping, {}))
            lines.append(ListMatchText::passedOver(*obstacle));
    }
    if (rows() == MergeRows::New && m_offer.running > 0)
        lines.append(
            tr("Batches that are not completed, whose rows count as new: %1.").arg(Format::number(m_offer.running)));
    if (list.unpacked.table)
        lines.append(ListMatchText::sheetRemark(list.unpacked.sheet.others, list.unpacked.sheet.formulasWithoutValue));
    return lines;
}

MergeRows ListMatchDialog::rows() const
{
    return MergeRows(m_rows->currentData().toInt());
}

MergePlan ListMatchDialog::plan() const
{
    return {.columns = m_columns->columns(), .asWorkbook = m_format->currentData().toBool(), .rows = rows()};
}

// The name of the list, and what it became.
QString ListMatchDialog::nameProposed() const
{
    const QFileInfo list(m_work.list()->file);
    const QString what = rows() == MergeRows::All ? u"results"_s : rows() == MergeRows::New ? u"new"_s : u"unmatched"_s;
    QString suffix = m_work.list()->unpacked.table || list.suffix().isEmpty() ? u"csv"_s : list.suffix();
    if (plan().asWorkbook)
        suffix = u"xlsx"_s;
    return u"%1-%2.%3"_s.arg(list.completeBaseName(), what, suffix);
}

void ListMatchDialog::askWhere()
{
    const bool isBook = plan().asWorkbook;
    const FileDialogs::SaveRequest request{
        tr("Save the list"), QDir(FileDialogs::folderThatExists(m_folder)).filePath(nameProposed()),
        isBook ? tr("Excel workbook (*.xlsx)") : tr("Tables in text (*.csv *.tsv *.tab *.txt)"),
        isBook ? QStringList{u"xlsx"_s} : QStringList{u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s}};
    m_tools.dialogs.askSavePath(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            m_work.write(plan(), path, IfFileExists::Refuse);
    });
}

void ListMatchDialog::conclude(const QString &path, const Result<MergeReport> &report)
{
    const QString name = visibleText(QFileInfo(path).fileName());
    if (!report && report.error().kind == ErrorKind::FileExists) {
        m_tools.dialogs.askReplace(this, path, this, [this, path](bool replace) {
            if (replace)
                m_work.write(plan(), path, IfFileExists::Replace);
            else
                showCount();
        });
        return;
    }
    if (!report) {
        const bool isOfList = report.error().kind == ErrorKind::InvalidInput;
        say(Tone::Negative, isOfList ? ListMatchText::unusable(QFileInfo(m_file->text()).fileName(), report.error())
                                     : tr("%1 was not written.", "the name of a file").arg(name) + u' ' +
                                           ErrorText::writeSentence(report.error()));
        return;
    }
    m_written = path;
    m_showInFolder->show();
    m_showInFolder->setFocus();
    say(Tone::Positive,
        tr("Saved as %1.", "the name of a file").arg(name) + u' ' + ListMatchText::numbers(report.value(), rows()) +
            u' ' + ListMatchText::toWrite(report.value(), rows()),
        QStringList{ListMatchText::remark(report.value())} + ListMatchText::examples(report.value(), rows()));
}

void ListMatchDialog::say(Tone tone, const QString &headline, const QStringList &lines)
{
    QStringList shown = lines;
    shown.removeAll(QString());
    m_headline->say(tone, headline);
    m_details->setText(shown.join(u'\n'));
}

} // namespace enrow
