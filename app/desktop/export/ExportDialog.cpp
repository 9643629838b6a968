// SPDX-License-Identifier: MIT
#include "desktop/export/ExportDialog.h"

#include "desktop/common/Format.h"
#include "desktop/common/MoreButton.h"
#include "desktop/common/VisibleText.h"
#include "desktop/export/ExportOptions.h"
#include "desktop/export/FormatText.h"
#include "desktop/export/PlanText.h"
#include "desktop/export/PresetBox.h"
#include "desktop/export/PresetLibrary.h"
#include "desktop/export/RowChoice.h"
#include "jobs/JobQueue.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

namespace enrow
{

namespace
{

using namespace std::chrono_literals;

constexpr QSize usualSize(720, 520); // has room in a window of 800 x 560
constexpr auto pauseOfTyping = 120ms;
constexpr int leastPreview = 72;  // pixels
constexpr int gap = 8;            // pixels
constexpr int roomForFrame = 48;  // the title and borders that the desktop adds
constexpr int mostOfAColumn = 40; // characters

// What opens right in a spreadsheet with a double click.
ExportPreset plainPreset(CsvFormat text)
{
    ExportPreset preset;
    preset.plan.format = exportFormatNamed(u"csv-spreadsheet");
    text.byteOrderMark = preset.plan.format->usual(Format::locale()).byteOrderMark;
    preset.plan.text = text;
    return preset;
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, const ExportPreset &start, const Tools &tools, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_jobs(tools.jobs)
    , m_plain(start.name.isEmpty() ? start : plainPreset(offer.text))
    , m_presets(new PresetBox(tools.presets, tools.dialogs, [this] { return chosen(); }))
    , m_rows(new RowChoice(offer))
    , m_format(makeFormatBox(offer.hasReplies))
    , m_options(new ExportOptions(offer, tools.jobs, tools.dialogs))
    , m_more(new MoreButton)
    , m_optionsPane(makeOptions())
    , m_summary(new QLabel)
    , m_preview(new QPlainTextEdit)
{
    setWindowTitle(tr("Export"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save as…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(gap);
    column->addWidget(makeTop(offer.rowsRemark));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_optionsPane, 1);
    column->addWidget(makePreview()); // which has what the options leave
    column->addWidget(buttons);
    alignLabels();
    buttons->button(QDialogButtonBox::Save)->setDefault(true); // not before it is in the dialog
    resize(usualSize);

    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseOfTyping);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::refresh);
    connect(m_presets, &PresetBox::chosen, this, &ExportDialog::begin);
    connect(m_presets, &PresetBox::noneChosen, this, [this] { begin(m_plain); });
    connect(m_rows, &RowChoice::rowsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_rows, &RowChoice::onlyChanged, this, &ExportDialog::changeByHand);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::changeByHand);
    connect(m_options, &ExportOptions::changed, this, &ExportDialog::changeByHand);
    begin(start);
    tools.presets.read();
}

QComboBox *ExportDialog::makeFormatBox(bool hasReplies)
{
    auto *box = new QComboBox;
    for (const ExportFormat *each : exportFormats()) {
        if (each->holdsRows() || hasReplies)
            box->addItem(FormatText::name(*each), QString(each->name()));
    }
    box->setAccessibleName(tr("Format"));
    return box;
}

QWidget *ExportDialog::makeTop(const QString &rowsRemark)
{
    auto *top = new QWidget;
    auto *form = new QFormLayout(top);
    form->setContentsMargins(0, 0, 0, 0);
    const auto addRow = [form](const QString &name, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(name);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    addRow(tr("P&reset"), m_presets, m_presets->box());
    addRow(tr("Rows"), m_rows, m_rows);
    addRow(tr("F&ormat"), m_format, m_format);
    if (!rowsRemark.isEmpty()) {
        auto *remark = new QLabel(visibleText(rowsRemark));
        remark->setTextFormat(Qt::PlainText);
        remark->setWordWrap(true);
        form->addRow(QString(), remark);
    }
    return top;
}

QScrollArea *ExportDialog::makeOptions()
{
    auto *pane = new QScrollArea;
    pane->setWidget(m_options);
    pane->setWidgetResizable(true);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setFocusPolicy(Qt::NoFocus);
    pane->hide();
    connect(m_more, &QToolButton::toggled, this, [this, pane](bool isOpen) {
        pane->setVisible(isOpen);
        makeRoomForOptions(isOpen);
    });
    return pane;
}

// The options are seen whole where the screen has room for that; what is left is the preview's.
void ExportDialog::makeRoomForOptions(bool isOpen)
{
    const int wanted = m_options->sizeHint().height() + 2 * m_optionsPane->frameWidth();
    m_optionsPane->setMaximumHeight(wanted);
    const int room = screen()->availableSize().height() - roomForFrame;
    if (isOpen && !isMaximized())
        resize(width(), std::clamp(usualSize.height() + wanted - leastPreview, height(), std::max(room, height())));
}

QWidget *ExportDialog::makePreview()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What will be written"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("The first rows as they will be in the file"));
    m_preview->setMinimumHeight(leastPreview);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview, 1);
    column->addWidget(m_summary);
    column->setSpacing(gap);
    pane->setMinimumHeight(leastPreview + gap + 2 * fontMetrics().lineSpacing());
    return pane;
}

// The fields of both forms begin at one edge.
void ExportDialog::alignLabels()
{
    QList<QLabel *> labels = findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) { return !label->buddy(); });
    int width = 0;
    for (const QLabel *label : labels)
        width = std::max(width, label->sizeHint().width());
    for (QLabel *label : labels)
        label->setMinimumWidth(width);
}

void ExportDialog::begin(const ExportPreset &preset)
{
    m_start = preset;
    const QSignalBlocker quietRows(m_rows);
    const QSignalBlocker quietFormat(m_format);
    m_rows->setOnly(preset.plan.only);
    m_format->setCurrentIndex(std::max(0, m_format->findData(QString(preset.plan.format->name()))));
    m_options->readFrom(preset.plan);
    m_presets->setName(preset.name);
    adapt();
    refresh();
}

// What was changed is that preset no more.
void ExportDialog::changeByHand()
{
    m_start.name.clear();
    m_presets->setName({});
    adapt();
    m_soon.start();
}

void ExportDialog::adapt()
{
    m_options->setFormat(format());
    m_rows->setEnabled(format().holdsRows());
    makeRoomForOptions(m_more->isChecked()); // which may be more, or fewer, by now
}

void ExportDialog::refresh()
{
    const auto work = [plan = chosen().plan, rows = rows(), several = m_offer.isOfSeveralBatches(),
                       day = QDate::currentDate()](const std::stop_token &stop) {
        return previewOf(plan, rows, several, day, stop);
    };
    m_computing = m_jobs.run(
        this, work, [this](const std::optional<PlanPreview> &preview) { showPreview(preview); }, JobQueue::Turn::Next);
}

void ExportDialog::showPreview(const std::optional<PlanPreview> &preview)
{
    if (!preview)
        return;
    if (!format().holdsRows()) {
        m_summary->setText(tr("The reply of each chosen batch as it came, regardless of what the table shows."));
        m_preview->clear();
        return;
    }
    QStringList sentences{PlanText::files(preview->planned)};
    sentences += PlanText::leftOut(preview->planned);
    sentences += PlanText::refused(preview->planned, m_start.program);
    if (!m_start.note.isEmpty() && !m_start.name.isEmpty())
        sentences += visibleText(m_start.note);
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_preview->setPlainText(preview->beginning);
    alignColumns();
}

// Each column is as wide as its widest cell, within reason; only tabs are wider than a letter.
void ExportDialog::alignColumns()
{
    std::vector<qsizetype> widths;
    const QStringList lines = m_preview->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        widths.resize(std::max(widths.size(), size_t(cells.size())));
        for (qsizetype cell = 0; cell < cells.size(); ++cell)
            widths[size_t(cell)] =
                std::max(widths[size_t(cell)], std::min<qsizetype>(cells[cell].size(), mostOfAColumn));
    }
    QList<QTextOption::Tab> tabs;
    qreal place = 0;
    for (const qsizetype width : widths) {
        place += qreal(width + 2) * m_preview->fontMetrics().averageCharWidth();
        tabs.append({place, QTextOption::LeftTab});
    }
    QTextOption option = m_preview->document()->defaultTextOption();
    option.setTabs(tabs);
    m_preview->document()->setDefaultTextOption(option);
}

bool ExportDialog::allRows() const
{
    return m_rows->isAll();
}

std::shared_ptr<const ResultView> ExportDialog::rows() const
{
    return m_rows->rows();
}

const ExportFormat &ExportDialog::format() const
{
    return *exportFormatNamed(m_format->currentData().toString());
}

ExportPreset ExportDialog::chosen() const
{
    ExportPreset chosen = m_start;
    ExportPlan &plan = chosen.plan;
    // The mark of a preset is no choice of its own here.
    const bool isSameFormat = plan.format == &format();
    const bool hasMark = isSameFormat ? plan.text.byteOrderMark : format().usual(Format::locale()).byteOrderMark;
    plan.format = &format();
    m_options->writeTo(plan);
    plan.dropsUnfillableColumns = !plan.columns.empty(); // the next batches may be of another kind
    plan.text.byteOrderMark = hasMark;
    if (!format().takesDelimiter())
        plan.text.delimiter = format().usual(Format::locale()).delimiter;
    plan.only = m_rows->only();
    return chosen;
}

std::optional<CsvFormat> ExportDialog::textChosen() const
{
    ExportPlan plan = m_start.plan;
    m_options->writeTo(plan);
    return plan.text == m_start.plan.text ? std::nullopt : std::optional(plan.text);
}

} // namespace enrow
