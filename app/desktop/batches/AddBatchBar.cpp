// SPDX-License-Identifier: MIT
#include "desktop/batches/AddBatchBar.h"

#include "common/Format.h"
#include "common/ReasonText.h"
#include "desktop/batches/KindBox.h"
#include "desktop/batches/PasteAnswer.h"
#include "desktop/batches/PasteField.h"
#include "desktop/common/FittingPlaceholder.h"
#include "desktop/common/Icons.h"
#include "jobs/JobQueue.h"
#include "pasted/BatchIdFinder.h"
#include "pasted/BatchIdShape.h"
#include "pasted/PastedWord.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <limits>

namespace enrow
{

namespace
{

constexpr int mostNamed = 3;

BatchIds idsIn(const QString &text, bool isTyped, std::stop_token stop = {})
{
    BatchIdFinder finder(std::move(stop));
    // Of what was pasted, nobody looked at the words: one that does not look like an ID is not taken for one.
    isTyped ? finder.readTyped(text) : finder.readText(text);
    return finder.found();
}

QString inQuotes(const QString &id)
{
    return QChar(0x201c) + Format::shortId(id) + QChar(0x201d);
}

} // namespace

AddBatchBar::AddBatchBar(JobQueue &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_field(new PasteField(this))
    , m_kinds(new KindBox(this))
    , m_add(new QPushButton(iconOf(Icon::Add), tr("Add"), this))
    , m_answer(new PasteAnswer(this))
{
    buildField();
    auto *label = new QLabel(tr("Batch &IDs"), this);
    label->setBuddy(m_field);
    m_add->setToolTip(tr("Add these batches to the list (Enter)"));
    connect(m_add, &QPushButton::clicked, this, [this] { addFrom(m_field->text(), Way::Typed); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(m_kinds);
    row->addWidget(m_add);
    connect(m_answer, &PasteAnswer::addRequested, this, &AddBatchBar::addAnyway);
    connect(m_answer, &PasteAnswer::closed, this, [this] {
        m_reading.cancel();
        m_field->setFocus(Qt::OtherFocusReason);
    });
    setFocusProxy(m_field);
}

void AddBatchBar::buildField()
{
    m_field->setMaxLength(std::numeric_limits<int>::max()); // QLineEdit would cut a paste in the middle of an ID
    m_field->setClearButtonEnabled(true);
    new FittingPlaceholder(m_field, {tr("Paste batch IDs, links or API replies"), tr("Paste batch IDs")});
    m_field->setToolTip(tr("Batch IDs, or text that contains them: a link, a table, an e-mail, an API reply"));
    m_field->setAccessibleName(tr("Batch IDs"));
    m_field->setAccessibleDescription(m_field->toolTip());
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const bool isHabit = std::exchange(m_pastedAlone, false) && m_field->text().isEmpty();
        if (!isHabit) // to press it after a paste
            addFrom(m_field->text(), Way::Typed);
    });
    connect(m_field, &PasteField::pasted, this, [this](const QString &text) { addFrom(text, Way::PastedHere); });
    connect(m_field, &PasteField::filesPasted, this, &AddBatchBar::filesPasted);
    connect(m_field, &QLineEdit::textEdited, this, &AddBatchBar::forgetOutcome);
}

MessageBar *AddBatchBar::answer() const
{
    return m_answer;
}

void AddBatchBar::setNarrow(bool isNarrow)
{
    m_kinds->setIconOnly(isNarrow);
}

void AddBatchBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void AddBatchBar::setText(const QString &ids)
{
    m_field->setText(ids);
    forgetOutcome();
}

void AddBatchBar::addPasted(const QString &text)
{
    addFrom(text, Way::PastedElsewhere);
}

void AddBatchBar::say(const QString &sentence)
{
    forgetOutcome();
    m_answer->say(Tone::Caution, sentence);
}

void AddBatchBar::showAdded(const QList<BatchRef> &alreadyListed)
{
    if (m_entered.batches.isEmpty())
        return; // somebody else asked for them
    m_alreadyListed = alreadyListed;
    showOutcome();
    m_entered = {};
}

void AddBatchBar::withdrawAdded()
{
    if (std::exchange(m_tellsOfAdded, false))
        m_answer->clear();
}

void AddBatchBar::addFrom(const QString &text, Way way)
{
    if (way != Way::PastedElsewhere)
        m_field->setFocus(Qt::OtherFocusReason);
    forgetOutcome();
    if (text.size() > BatchIdFinder::longestText) {
        m_answer->say(Tone::Caution, tr("This text is too long. Paste at most %1 characters at a time.")
                                         .arg(Format::number(BatchIdFinder::longestText)));
        return;
    }
    const bool isTyped = way == Way::Typed;
    if (text.size() <= longestReadAtOnce) {
        take(idsIn(text, isTyped), text, way);
        return;
    }
    m_answer->say(Tone::Neutral, tr("Reading the text…"));
    m_reading = m_jobs.run(
        this, [text, isTyped](std::stop_token stop) { return idsIn(text, isTyped, std::move(stop)); },
        [this, text, way](const BatchIds &found) {
            m_answer->clear();
            take(found, text, way);
        },
        JobQueue::Turn::Next);
}

void AddBatchBar::take(const BatchIds &found, const QString &text, Way way)
{
    m_pastedAlone = way == Way::PastedHere && !found.batches.isEmpty();
    // What is not simply added is there to be corrected.
    const bool isAdded = !found.batches.isEmpty() && found.batches.size() <= mostAddedUnasked;
    if (way == Way::PastedHere && !isAdded && text.size() <= PasteField::longestShown) {
        m_field->insert(text);
        if (found.batches.isEmpty())
            return;
    }
    m_entered = found;
    m_isEmpty = bareWord(text).isEmpty();
    m_alreadyListed.clear();
    QStringList possible = m_entered.unlikely;
    possible.removeIf([](const QString &word) { return !couldBeBatchId(word); });
    // Where prose is listed, nothing that could be an ID was left off the list.
    m_answer->setWords(possible, possible == m_entered.unlikely ? m_entered.further : 0);
    if (m_entered.batches.size() > mostAddedUnasked)
        askWhetherToAdd();
    else
        add();
}

void AddBatchBar::addAnyway(const QStringList &words)
{
    m_entered = {};
    m_isEmpty = false;
    m_alreadyListed.clear();
    for (const QString &word : words)
        m_entered.batches.append({std::nullopt, word});
    if (!m_answer->hasWords())
        m_field->setFocus(Qt::OtherFocusReason);
    add();
}

void AddBatchBar::askWhetherToAdd()
{
    m_answer->clear();
    const int count = int(m_entered.batches.size());
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Add many batches?"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Add %Ln batches?", nullptr, count));
    box->setInformativeText(tr("This text contains that many batch IDs. Each one is checked until it is done."));
    const QPushButton *adds = box->addButton(tr("&Add %Ln batches", nullptr, count), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box, adds] {
        if (box->clickedButton() == adds)
            add();
        else
            m_entered = {}; // its text is still in the field
    });
    box->open();
}

// Adds what was entered; where there is nothing to add, its text stays in the field, to be corrected.
void AddBatchBar::add()
{
    if (m_entered.batches.isEmpty()) {
        showOutcome();
        return;
    }
    m_answer->clear(); // until they are added
    QList<BatchRef> batches = m_entered.batches;
    for (BatchRef &batch : batches) {
        if (m_kinds->kind())
            batch.kind = m_kinds->kind();
    }
    m_field->setText({});       // which leaves nothing to undo in the field
    m_kinds->chooseDetection(); // a choice is for these alone: those that come next may be of any kind
    emit addRequested(batches);
}

void AddBatchBar::forgetOutcome()
{
    m_reading.cancel();
    m_answer->clear();
    m_answer->setWords({}, 0);
}

void AddBatchBar::showOutcome()
{
    m_tellsOfAdded = m_entered.batches.size() > m_alreadyListed.size();
    if (m_isEmpty) {
        m_answer->say(Tone::Caution, tr("Enter at least one batch ID."));
        return;
    }
    QStringList sentences;
    const bool hasFoundNone = m_entered.batches.isEmpty() && m_entered.rejected.isEmpty();
    if (hasFoundNone && !m_answer->hasWords()) // which says it
        sentences.append(tr("No batch ID was found in this text."));
    const int added = int(m_entered.batches.size() - m_alreadyListed.size());
    if (added > 0 && m_entered.batches.size() > 1)
        sentences.append(tr("Added %Ln batches.", nullptr, added));
    if (m_alreadyListed.size() == 1)
        sentences.append(tr("%1 is already in the list.").arg(inQuotes(m_alreadyListed.first().id)));
    if (m_alreadyListed.size() > 1)
        sentences.append(tr("%Ln are already in the list.", "a number of batches", int(m_alreadyListed.size())));
    if (m_entered.duplicates > 0)
        sentences.append(tr("%Ln duplicate IDs were dropped.", nullptr, m_entered.duplicates));
    for (const BatchIds::Rejected &rejected :
         m_entered.rejected.first(std::min<qsizetype>(mostNamed, m_entered.rejected.size())))
        sentences.append(tr("%1 was refused: %2.").arg(inQuotes(rejected.text), ReasonText::of(rejected.problem)));
    if (m_entered.rejected.size() > mostNamed)
        sentences.append(tr("Others refused: %1.").arg(Format::number(m_entered.rejected.size() - mostNamed)));
    if (m_entered.secrets > 0)
        sentences.append(tr("%Ln words were left out because they may be API keys.", nullptr, m_entered.secrets));
    if (m_entered.rejected.isEmpty() && !hasFoundNone && !m_answer->hasWords())
        emit told(sentences.join(u' '));
    else
        m_answer->say(added > 0 || m_entered.rejected.isEmpty() ? Tone::Caution : Tone::Negative, sentences.join(u' '));
}

} // namespace enrow
