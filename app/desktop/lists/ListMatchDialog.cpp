// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchDialog.h"

#include "common/Format.h"
#include "desktop/common/DialogRoom.h"
#include "desktop/common/DropTarget.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/VisibleText.h"
#include "desktop/export/FileDialogs.h"
#include "desktop/export/FormatText.h"
#include "desktop/lists/ListDropPage.h"
#include "desktop/lists/ListMatchFoot.h"
#include "desktop/lists/ListMatchForm.h"
#include "desktop/lists/ListMatchText.h"
#include "desktop/lists/ListSummary.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr QSize startSize(496, 320);
constexpr QSize usualSize(780, 550); // with a list: has room in a window of 800 x 560

} // namespace

ListMatchDialog::ListMatchDialog(const ListOffer &offer, const ListTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_tools(tools)
    , m_work(tools)
    , m_pages(new QStackedWidget)
    , m_empty(new ListDropPage)
    , m_form(new ListMatchForm(offer))
    , m_summary(new ListSummary)
    , m_foot(new ListMatchFoot)
{
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_pages, 1);
    column->addWidget(m_summary);
    column->addWidget(m_foot);
    DialogRoom::begin(*this, startSize);

    connect(m_empty, &ListDropPage::actionTriggered, this, &ListMatchDialog::chooseFile);
    connect(new DropTarget(this), &DropTarget::filesGiven, this, &ListMatchDialog::openDropped);
    connectForm();
    connectFoot();
    connectWork();
    showPage(false);
    m_work.setBatches(m_form->batches());
}

ListMatchDialog::~ListMatchDialog() = default;

void ListMatchDialog::connectForm()
{
    connect(m_form, &ListMatchForm::chooseRequested, this, &ListMatchDialog::chooseFile);
    connect(m_form, &ListMatchForm::readingChanged, this, [this] { m_work.read(m_form->choice()); });
    connect(m_form, &ListMatchForm::mappingChanged, this, [this] { m_work.setMapping(m_form->mapping()); });
    connect(m_form, &ListMatchForm::batchesChanged, this, [this] { m_work.setBatches(m_form->batches()); });
    connect(m_form, &ListMatchForm::keyChanged, this, [this] { m_work.setKey(m_form->key()); });
    connect(m_form, &ListMatchForm::rowsChanged, this, [this] { m_work.setRows(rows()); });
    connect(m_form, &ListMatchForm::columnsChanged, this, [this] { m_work.setColumns(m_form->plan().columns); });
    connect(m_form, &ListMatchForm::grown, this,
            [this](int height) { DialogRoom::grow(*this, usualSize.height() + height); });
}

void ListMatchDialog::connectWork()
{
    connect(&m_work, &ListMatchWork::stepChanged, this, &ListMatchDialog::showStep);
    connect(&m_work, &ListMatchWork::progressed, m_foot, &ListMatchFoot::showProgress);
    connect(&m_work, &ListMatchWork::listRead, this, &ListMatchDialog::showList);
    connect(&m_work, &ListMatchWork::listFailed, this, &ListMatchDialog::showFailure);
    connect(&m_work, &ListMatchWork::resultsChanged, this, [this] {
        m_form->setKinds(kindsOf(m_work.results()));
        m_work.setColumns(m_form->plan().columns); // a kind that is gone takes its columns along
    });
    connect(&m_work, &ListMatchWork::idle, this, &ListMatchDialog::showIdle);
    connect(&m_work, &ListMatchWork::counted, this, &ListMatchDialog::showCount);
    connect(&m_work, &ListMatchWork::written, this, &ListMatchDialog::conclude);
}

void ListMatchDialog::connectFoot()
{
    const auto open = [this](const QString &path) { m_tools.opener(QUrl::fromLocalFile(path)); };
    connect(m_foot, &ListMatchFoot::stopRequested, this, &ListMatchDialog::stop);
    connect(m_foot, &ListMatchFoot::openFileRequested, this, [this, open] { open(m_written); });
    connect(m_foot, &ListMatchFoot::openFolderRequested, this,
            [this, open] { open(QFileInfo(m_written).absolutePath()); });
    connect(m_foot, &ListMatchFoot::nextRequested, this, &ListMatchDialog::openNext);
    connect(m_foot, &ListMatchFoot::saveRequested, this, &ListMatchDialog::askWhere);
    connect(m_foot, &ListMatchFoot::closeRequested, this, &QDialog::reject);
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

void ListMatchDialog::openDropped(const QList<QUrl> &urls)
{
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    openLists(paths);
}

void ListMatchDialog::openLists(const QStringList &paths)
{
    if (paths.isEmpty() || m_work.step() == ListMatchWork::Step::Writing)
        return;
    m_waiting = paths;
    m_lists = paths.size();
    openNext();
}

void ListMatchDialog::openNext()
{
    const QString path = m_waiting.takeFirst();
    const QString place = tr("%1 of %2", "a list, and how many there are")
                              .arg(Format::number(m_lists - m_waiting.size()), Format::number(m_lists));
    setWindowTitle(m_lists > 1 ? tr("Match a list (%1)", "which one").arg(place) : tr("Match a list"));
    m_foot->setLists(m_work.list(), !m_waiting.isEmpty());
    m_folder = QFileInfo(path).absolutePath();
    emit folderChanged(m_folder);
    if (!m_hadList) // at once, and not when it is read
        DialogRoom::become(*this, usualSize);
    m_hadList = true;
    m_form->setPath(path);
    m_work.read(m_form->choice());
}

// Without a list there is nothing but what leads to one.
void ListMatchDialog::showPage(bool hasList)
{
    if (!hasList && m_waiting.isEmpty())
        setWindowTitle(tr("Match a list"));
    const bool wasShown = m_pages->currentWidget() == m_form;
    // What is not shown takes no room from the page that is.
    const auto ofForm = hasList ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    m_form->setSizePolicy(ofForm, ofForm);
    m_summary->setVisible(hasList);
    m_foot->setLists(hasList, !m_waiting.isEmpty());
    m_pages->setCurrentWidget(hasList ? static_cast<QWidget *>(m_form) : m_empty);
    QPushButton *const first = hasList ? m_foot->saveButton() : m_empty->actionButton();
    first->setDefault(false); // one that was default before it came into the dialog is not known to it
    first->setDefault(true);
    if (!hasList)
        m_empty->actionButton()->setFocus();
    else if (!wasShown)
        m_form->chooseButton()->setFocus(); // until the list can be saved
}

void ListMatchDialog::showStep(ListMatchWork::Step step)
{
    using Step = ListMatchWork::Step;
    const bool isShown = step != Step::Nothing && (m_work.list() || step == Step::ReadingList);
    m_foot->setBusy(isShown);
    m_pages->setEnabled(step != Step::Writing);
    m_foot->setNextEnabled(step != Step::Writing);
    if (step != Step::Nothing && m_foot->saveButton()->hasFocus())
        m_form->chooseButton()->setFocus(); // until it can be pressed again
    m_foot->saveButton()->setEnabled(step == Step::Nothing && m_work.report());
    if (!isShown)
        return;
    switch (step) {
    case Step::Nothing: return;
    case Step::ReadingList:
        say(Tone::Neutral, tr("Reading %1…", "the name of a file").arg(visibleText(listName())));
        break;
    case Step::ReadingResults: say(Tone::Neutral, tr("Reading the results…")); break;
    case Step::Counting: say(Tone::Neutral, tr("Matching…")); break;
    case Step::Writing: m_summary->setHeadline(Tone::Neutral, tr("Writing…")); break; // of what is said below
    }
    m_foot->withdrawFile();
}

void ListMatchDialog::showList()
{
    m_form->show(*m_work.list());
    m_work.setMapping(m_form->mapping()); // what the person has chosen before it was read anew
    showPage(true);
}

void ListMatchDialog::stop()
{
    m_work.stop();
    showPage(m_work.list() != nullptr);
    say(Tone::Neutral, tr("Stopped, and nothing was written. Choose the list or the batches again to go on."));
}

void ListMatchDialog::showFailure(const Error &error)
{
    const QString sentence = ListMatchText::unusable(listName(), error);
    showPage(m_work.list() != nullptr);
    say(Tone::Negative, m_work.list() ? sentence : QString());
    if (!m_work.list()) // where the button is that helps
        m_empty->refuse(sentence);
}

void ListMatchDialog::showIdle()
{
    if (!m_work.list())
        return;
    m_form->hideResults();
    if (const std::vector<JoinObstacle> &all = m_work.join().obstacles; !all.empty())
        say(Tone::Caution, ListMatchText::obstacle(all.front(), m_work.list()->guess.candidates, m_form->key()));
    else if (m_offer.completed.empty())
        say(Tone::Caution, tr("No batch is completed yet: there are no results to match the list with."));
    else
        say(Tone::Caution, tr("There are no results to match the list with."), remarks());
}

void ListMatchDialog::showCount()
{
    const MergeReport &report = *m_work.report();
    m_form->showResults(report);
    say(toneOf(report, Tone::Active), numbers(report), details(report));
    // Who has just chosen the list goes on with Enter.
    const QWidget *focus = focusWidget();
    if (!focus || !focus->isVisible() || focus == m_form->chooseButton())
        m_foot->saveButton()->setFocus();
}

QString ListMatchDialog::listName() const
{
    return QFileInfo(m_form->choice().file).fileName();
}

// What came of the rows, and how many go into the file.
QString ListMatchDialog::numbers(const MergeReport &report) const
{
    const bool ofPhonesOnly = kindsOf(m_work.results()) == std::vector{BatchKind::PhoneFinder};
    const QString what =
        ListMatchText::numbers(report, rows(), ofPhonesOnly) + u' ' + ListMatchText::toWrite(report, rows());
    const QString doubt = rows() == MergeRows::New ? ListMatchText::mayBeNew(report, hasUncompared()) : QString();
    return doubt.isEmpty() ? what : what + u' ' + doubt;
}

QStringList ListMatchDialog::details(const MergeReport &report) const
{
    return remarks() + ListMatchText::examples(report, rows());
}

// What is true before it is saved is true of the file.
Tone ListMatchDialog::toneOf(const MergeReport &report, Tone otherwise) const
{
    const bool mayBeKnown = rows() == MergeRows::New && (report.perhapsSearched > 0 || hasUncompared());
    return report.ambiguous > 0 || mayBeKnown ? Tone::Caution : otherwise;
}

std::vector<JoinObstacle> ListMatchDialog::obstacles() const
{
    return m_form->takesAllBatches() ? m_work.unexpectedObstacles() : m_work.join().obstacles;
}

bool ListMatchDialog::hasUncompared() const
{
    return m_work.unread() > 0 || !obstacles().empty();
}

// What the person should know before they save.
QStringList ListMatchDialog::remarks() const
{
    QStringList lines{ListMatchText::unread(m_work.unread())};
    const UnderstoodList &list = *m_work.list();
    for (const JoinObstacle &obstacle : rows() == MergeRows::New ? m_work.join().obstacles : obstacles())
        lines.append(ListMatchText::passedOver(obstacle));
    lines.append(ListMatchText::passedOver(m_work.rowsPassedOver()));
    if (rows() == MergeRows::New)
        lines.append(ListMatchText::running(m_offer.running));
    if (list.unpacked.table)
        lines.append(ListMatchText::sheetRemark(list.unpacked.sheet.others, list.unpacked.sheet.formulasWithoutValue));
    return lines;
}

MergeRows ListMatchDialog::rows() const
{
    return m_form->plan().rows;
}

// The name of the list, and what it became.
QString ListMatchDialog::nameProposed() const
{
    const QFileInfo list(m_work.list()->file);
    const QString what = rows() == MergeRows::All ? u"results"_s : rows() == MergeRows::New ? u"new"_s : u"unmatched"_s;
    const QString itsOwn = m_work.list()->unpacked.table || list.suffix().isEmpty() ? u"csv"_s : list.suffix();
    const ExportFormat *format = m_form->plan().format;
    const QString suffix = format ? QString(format->suffix()) : itsOwn;
    return u"%1-%2.%3"_s.arg(list.completeBaseName(), what, suffix);
}

void ListMatchDialog::askWhere()
{
    const ExportFormat *format = m_form->plan().format;
    const FileDialogs::SaveRequest request{
        tr("Save the list"), QDir(FileDialogs::folderThatExists(m_folder)).filePath(nameProposed()),
        format ? FormatText::filter(*format) : tr("Tables in text (*.csv *.tsv *.tab *.txt)"),
        FormatText::suffixes(format ? *format : *exportFormats().front())};
    m_tools.dialogs.askSavePath(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            m_work.write(m_form->plan(), path, IfFileExists::Refuse);
    });
}

void ListMatchDialog::conclude(const QString &path, const Result<MergeReport> &report)
{
    const QString name = visibleText(QFileInfo(path).fileName());
    if (!report && report.error().kind == ErrorKind::FileExists) {
        m_tools.dialogs.askReplace(this, path, this, [this, path](bool replace) {
            if (replace)
                m_work.write(m_form->plan(), path, IfFileExists::Replace);
            else
                showCount();
        });
        return;
    }
    if (!report) {
        const bool isOfList = report.error().kind == ErrorKind::InvalidInput;
        say(Tone::Negative, isOfList ? ListMatchText::unusable(listName(), report.error())
                                     : tr("%1 was not written.", "the name of a file").arg(name) + u' ' +
                                           ErrorText::writeSentence(report.error()));
        return;
    }
    m_written = path;
    m_foot->offerFile();
    // The dialog stays as it is: nothing moves under the hand of who has just saved.
    m_summary->say(toneOf(report.value(), Tone::Positive),
                   tr("Saved as %1.", "the name of a file").arg(name) + u' ' + numbers(report.value()),
                   QStringList{ListMatchText::remark(report.value())} + details(report.value()));
}

void ListMatchDialog::say(Tone tone, const QString &headline, const QStringList &lines)
{
    m_summary->say(tone, headline, lines);
    if (m_pages->currentWidget() != m_form)
        return;
    layout()->activate(); // what is said is seen whole, and so is the form where there is room
    DialogRoom::grow(*this, height() + m_form->missingHeight());
}

} // namespace enrow
