// SPDX-License-Identifier: MIT
#include "desktop/export/ExportDialog.h"

#include "common/Format.h"
#include "desktop/common/DialogRoom.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/MoreButton.h"
#include "desktop/common/VisibleText.h"
#include "desktop/export/ExportOptions.h"
#include "desktop/export/ExportPreview.h"
#include "desktop/export/FormatText.h"
#include "desktop/export/PlanText.h"
#include "desktop/export/PresetBox.h"
#include "desktop/export/PresetLibrary.h"
#include "desktop/export/RowChoice.h"
#include "jobs/JobQueue.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

using namespace std::chrono_literals;

constexpr QSize usualSize(720, 520); // has room in a window of 800 x 560
constexpr auto pauseOfTyping = 120ms;
constexpr int usualPreview = 160;           // pixels, beside the options
constexpr int leastChoices = 110;           // pixels: below that they scroll
constexpr int gap = 8;                      // pixels
constexpr int gapOfNames = 16;              // pixels, from a name to its field
constexpr qsizetype longestPresetName = 32; // characters, in a sentence of one line
constexpr int edge = 16;                    // pixels

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, const ExportPreset &start, const Tools &tools, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_jobs(tools.jobs)
    , m_plain(exportWithoutPreset(start, offer.text, QLocale::system()))
    , m_presets(new PresetBox(tools.presets, tools.dialogs, [this] { return chosen(); }))
    , m_rows(new RowChoice(offer))
    , m_format(makeFormatBox())
    , m_remembered(new QLabel)
    , m_options(new ExportOptions(offer, tools.jobs, tools.dialogs))
    , m_more(new MoreButton)
    , m_choices(makeChoices())
    , m_preview(new ExportPreview)
    , m_summary(new QLabel)
    , m_refused(new MessageLine)
    , m_buttons(makeButtons())
{
    setWindowTitle(tr("Export"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_summary->setAccessibleName(tr("What will be written"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(gap);
    column->addWidget(m_choices, 100);
    column->addWidget(m_preview, 1); // which has what the choices leave
    column->addWidget(m_summary);
    column->addWidget(m_refused);
    column->addWidget(m_buttons);
    alignLabels();
    m_buttons->button(QDialogButtonBox::Save)->setDefault(true); // not before it is in the dialog
    m_format->setFocus();
    DialogRoom::begin(*this, usualSize);
    connectParts();
    tellRemembered(start);
    begin(start);
    tools.presets.read();
}

void ExportDialog::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseOfTyping);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::refresh);
    connect(m_presets, &PresetBox::chosen, this, [this](const ExportPreset &preset) {
        tellRemembered({});
        begin(preset);
    });
    connect(m_presets, &PresetBox::noneChosen, this, [this] {
        tellRemembered({});
        begin(m_plain);
    });
    connect(m_rows, &RowChoice::rowsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_rows, &RowChoice::onlyChanged, this, &ExportDialog::changeByHand);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::changeByHand);
    connect(m_options, &ExportOptions::changed, this, &ExportDialog::changeByHand);
    connect(m_preview, &ExportPreview::fileChosen, this, &ExportDialog::refresh);
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_options->setVisible(isOpen);
        makeRoomForOptions();
    });
}

QDialogButtonBox *ExportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save as…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QComboBox *ExportDialog::makeFormatBox()
{
    auto *box = new QComboBox;
    for (const ExportFormat *each : exportFormats()) {
        if (each->holdsRows() || m_offer.firstReply)
            box->addItem(FormatText::name(*each), QString(each->name()));
    }
    box->setAccessibleName(tr("Format"));
    return box;
}

// The format comes first, for it is what most people choose; a preset sets it too.
QWidget *ExportDialog::makeFormatRow()
{
    auto *pane = new QWidget;
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *label = new QLabel(tr("P&reset"));
    label->setObjectName(ExportOptions::besideAField);
    label->setContentsMargins(gap, 0, 0, 0);
    label->setBuddy(m_presets->box());
    m_format->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_format, 3);
    row->addWidget(label);
    row->addWidget(m_presets, 2);
    return pane;
}

QWidget *ExportDialog::makeTop(const QString &rowsRemark)
{
    auto *top = new QWidget;
    auto *form = new QFormLayout(top);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(gap);
    form->setHorizontalSpacing(gapOfNames);
    const auto addRow = [form](const QString &name, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(name);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    addRow(tr("F&ormat"), makeFormatRow(), m_format);
    form->addRow(QString(), m_remembered);
    addRow(tr("Rows"), m_rows, m_rows);
    if (!rowsRemark.isEmpty()) {
        auto *remark = new QLabel(visibleText(rowsRemark));
        remark->setTextFormat(Qt::PlainText);
        remark->setWordWrap(true);
        form->addRow(QString(), remark);
    }
    return top;
}

// All of them scroll together, so that their edges stay in line.
QScrollArea *ExportDialog::makeChoices()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(makeTop(m_offer.rowsRemark));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_options, 1);
    m_options->hide();
    auto *area = new QScrollArea;
    area->setWidget(pane);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

int ExportDialog::heightOfChoices() const
{
    QWidget *pane = m_choices->widget();
    pane->layout()->activate();
    const int width = this->width() - 2 * edge;
    return pane->hasHeightForWidth() ? pane->heightForWidth(width) : pane->sizeHint().height();
}

// Of all but the choices and the preview.
int ExportDialog::heightOfOthers() const
{
    const int wide = width() - 2 * edge;
    const int lines = std::max(2 * m_summary->fontMetrics().lineSpacing(), m_summary->heightForWidth(wide));
    const int refused = m_refused->isHidden() ? 0 : m_refused->heightForWidth(wide) + gap;
    return 2 * edge + 2 * gap + lines + refused + m_buttons->sizeHint().height();
}

// Where there is no room for both, the choices scroll: what comes of them is seen in any case.
void ExportDialog::shareHeight()
{
    const int choices = heightOfChoices();
    m_preview->setMinimumHeight(m_preview->leastHeight());
    m_choices->setMinimumWidth(m_choices->widget()->minimumSizeHint().width());
    m_choices->setMinimumHeight(std::min(choices, leastChoices));
    m_choices->setMaximumHeight(choices);
    m_preview->setVisible(format().holdsRows() || m_offer.firstReply);
}

void ExportDialog::makeRoomForOptions()
{
    if (m_more->isChecked())
        DialogRoom::grow(*this, heightOfOthers() + heightOfChoices() + gap + usualPreview);
    shareHeight();
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    shareHeight();
}

// The fields of both forms begin at one edge.
void ExportDialog::alignLabels()
{
    QList<QLabel *> labels = findChildren<QLabel *>();
    labels.removeIf(
        [](const QLabel *label) { return !label->buddy() || label->objectName() == ExportOptions::besideAField; });
    int width = 0;
    for (const QLabel *label : labels)
        width = std::max(width, label->sizeHint().width());
    for (QLabel *label : labels)
        label->setMinimumWidth(width);
}

// Who chose a preset last time may not remember it, and would get its file again.
void ExportDialog::tellRemembered(const ExportPreset &preset)
{
    m_remembered->setTextFormat(Qt::PlainText);
    m_remembered->setText(
        preset.name.isEmpty()
            ? QString()
            : tr("The preset %1 is still chosen from last time. Choose “No preset” to export without it.")
                  .arg(visibleText(Format::shortened(preset.shownTitle(), longestPresetName))));
    qobject_cast<QFormLayout *>(m_remembered->parentWidget()->layout())
        ->setRowVisible(m_remembered, !preset.name.isEmpty());
}

void ExportDialog::begin(const ExportPreset &preset)
{
    m_start = preset;
    const QSignalBlocker quietRows(m_rows);
    const QSignalBlocker quietFormat(m_format);
    m_rows->setOnly(preset.plan.only);
    m_format->setCurrentIndex(std::max(0, m_format->findData(QString(preset.plan.format->name()))));
    m_options->readFrom(preset.plan);
    m_presets->show(preset);
    adapt();
    refresh();
}

// What was changed is that preset no more.
void ExportDialog::changeByHand()
{
    m_start.name.clear();
    m_presets->show(chosen());
    tellRemembered({});
    adapt();
    m_soon.start();
}

void ExportDialog::adapt()
{
    m_options->setFormat(format());
    m_rows->setEnabled(format().holdsRows());
    makeRoomForOptions(); // which may be more, or fewer, by now
}

void ExportDialog::refresh()
{
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(m_options->hasColumns());
    if (!m_options->hasColumns()) {
        m_computing.cancel();
        m_preview->show({});
        m_summary->clear();
        m_refused->say(Tone::Caution, tr("No column is ticked. Tick those that the file should have."));
        shareHeight();
        return;
    }
    const auto work = [plan = chosen().plan, rows = rows(), several = m_offer.isOfSeveralBatches(),
                       day = QDate::currentDate(), file = m_preview->file()](const std::stop_token &stop) {
        return previewOf(plan, rows, several, day, stop, file);
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
        m_refused->clear();
        showReply();
        return;
    }
    m_preview->show(*preview);
    QStringList sentences{PlanText::files(preview->planned)};
    const auto shown = quint64(std::max<size_t>(preview->beginning.size(), 1) - 1);
    if (shown > 0 && preview->planned.files.size() == 1 && preview->planned.rows > shown)
        sentences += tr("The first %1 are shown.", "rows").arg(Format::number(qint64(shown)));
    sentences += PlanText::leftOut(preview->planned);
    if (!m_start.note.isEmpty() && !m_start.name.isEmpty())
        sentences += visibleText(m_start.note);
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_refused->say(Tone::Caution, PlanText::refused(preview->planned, m_start.program).join(QLatin1Char(' ')));
    shareHeight(); // the sentences may have more lines
}

// Of the first batch, once it is read.
void ExportDialog::showReply()
{
    m_preview->showReply(m_reply.value_or(QByteArray()));
    if (m_reply || !m_offer.firstReply)
        return;
    m_reply = QByteArray(); // asked for once
    m_offer.firstReply(this, [this](const QByteArray &reply) {
        m_reply = reply;
        if (!format().holdsRows())
            m_preview->showReply(reply);
    });
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
    const bool hasMark = isSameFormat ? plan.text.byteOrderMark : format().usual(QLocale::system()).byteOrderMark;
    plan.format = &format();
    m_options->writeTo(plan);
    plan.dropsUnfillableColumns = !plan.columns.empty(); // the next batches may be of another kind
    plan.text.byteOrderMark = hasMark;
    if (!format().takesDelimiter())
        plan.text.delimiter = format().usual(QLocale::system()).delimiter;
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
