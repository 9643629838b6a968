// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "SampleBatches.h"
#include "desktop/batches/BatchListModel.h"
#include "desktop/batches/BatchListPanel.h"
#include "desktop/batches/BatchNotesDialog.h"
#include "desktop/batches/BatchSearch.h"
#include "desktop/batches/GroupChips.h"
#include "desktop/common/BatchName.h"
#include "desktop/common/EmptyPage.h"
#include "desktop/common/MessageBar.h"
#include "desktop/common/Theme.h"

#include "support/Keys.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPaintEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchListPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyListSaysWhatToDo();
    void firstBatchIsSelected();
    void tellsTheSelectionInTheOrderOfTheStore();
    void stopsWatchingAndWatchesAgain();
    void refreshes();
    void keysWorkWhereverTheFocusIs();
    void changesTheKindOfWhatHasNoResults();
    void copiesIds();
    void renames();
    void editsLabelAndNote();
    void savesOnlyWhatWasEdited();
    void searchShowsWhatMatches();
    void whatASearchHidesIsLeftAlone();
    void whatIsSelectedIsNeverHidden();
    void whatWasChosenComesBackAfterASearch();
    void chipsChooseAGroup();
    void sizeAndOrderFollowTheChoice();
    void removesWhatIsSelected();
    void selectionMovesOnAfterARemoval();
    void actionsFollowTheState();
    void repaintsCountdownsOnly();
    void everyButtonHasANameAndAToolTip();

private:
    QListView *view() const { return m_panel->findChild<QListView *>(); }
    BatchRef ref(int row) const { return m_samples->store.at(row).ref; }
    BatchKey key(int row) const { return m_samples->store.at(row).key; }
    // Where the batch of a row of the store is in the list.
    QModelIndex place(int row) const
    {
        const QAbstractItemModel *shown = view()->model();
        const QModelIndexList found =
            shown->match(shown->index(0, 0), BatchListModel::IdRole, ref(row).id, 1, Qt::MatchExactly);
        return found.value(0);
    }
    bool isShown(int row) const { return place(row).isValid(); }
    QAction *action(const QKeySequence &keys) const
    {
        for (QAction *action : m_panel->findChildren<QAction *>()) {
            if (action->shortcut() == keys)
                return action;
        }
        return nullptr;
    }
    void removeFromStore(const QList<BatchKey> &keys) { m_samples->store.remove(keys); }

    QAbstractButton *chip(const QString &start) const
    {
        for (QAbstractButton *button : m_panel->findChild<GroupChips *>()->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(start))
                return button;
        }
        return nullptr;
    }

    BatchNotesDialog *openNotes(int row) const
    {
        m_panel->select({key(row)});
        QTest::keyClick(view(), Qt::Key_F2, Qt::ShiftModifier);
        return m_panel->findChild<BatchNotesDialog *>();
    }

    std::unique_ptr<SampleBatches> m_samples;
    std::unique_ptr<BatchListPanel> m_panel;
};

namespace
{
const QKeySequence watchKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
}

void tst_BatchListPanel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
    m_samples = std::make_unique<SampleBatches>();
    m_panel = std::make_unique<BatchListPanel>(m_samples->store, m_samples->clock);
    m_panel->resize(340, 640);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
    view()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_BatchListPanel::cleanup()
{
    m_panel.reset();
    m_samples.reset();
}

void tst_BatchListPanel::emptyListSaysWhatToDo()
{
    while (m_samples->store.count() > 0)
        m_samples->store.remove(key(0));
    auto *advice = qobject_cast<EmptyPage *>(m_panel->findChild<QStackedWidget *>()->currentWidget());
    QVERIFY(advice);
    QVERIFY(advice->isVisible());
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"batch-panel-empty"_s));
    m_samples->add({}, "a");
    QVERIFY(!advice->isVisible());
    QVERIFY(view()->isVisible());
}

void tst_BatchListPanel::firstBatchIsSelected()
{
    BatchStore store;
    BatchListPanel panel(store, m_samples->clock);
    QSignalSpy changed(&panel, &BatchListPanel::selectionChanged);
    const BatchRef first{BatchKind::EmailFinder, u"first"_s};
    const BatchKey key = store.add(first, {}, {}).value();
    QTRY_COMPARE(panel.selected(), QList{key});
    QCOMPARE(changed.size(), 1);
    store.add({BatchKind::EmailFinder, u"second"_s}, {}, {});
    QTest::qWait(0);
    QCOMPARE(panel.selected(), QList{key});
    QCOMPARE(changed.size(), 1);
}

void tst_BatchListPanel::tellsTheSelectionInTheOrderOfTheStore()
{
    m_panel->select({key(3), key(0), BatchKey{}});
    QCOMPARE(m_panel->selected(), (QList{key(0), key(3)}));
    QSignalSpy changed(m_panel.get(), &BatchListPanel::selectionChanged);
    const QPoint second = view()->visualRect(place(1)).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, second);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QList<BatchKey>>(), (QList{key(0), key(1), key(3)}));
    m_panel->select({BatchKey{}});
    QCOMPARE(changed.size(), 1);
}

void tst_BatchListPanel::stopsWatchingAndWatchesAgain()
{
    QSignalSpy stopped(m_panel.get(), &BatchListPanel::pauseRequested);
    QSignalSpy watched(m_panel.get(), &BatchListPanel::resumeRequested);
    m_panel->select({key(0), key(1), key(7)}); // running, completed, not watched
    QCOMPARE(action(watchKeys)->text().remove(u'&'), u"Stop watching"_s);
    QTest::keySequence(view(), watchKeys);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(stopped.first().first().value<QList<BatchKey>>(), QList{key(0)});
    m_samples->poll(ref(0), PollState::Paused);
    QTest::qWait(0); // the action follows once the batches have changed
    QCOMPARE(action(watchKeys)->text().remove(u'&'), u"Watch again"_s);
    QTest::keySequence(view(), watchKeys);
    QCOMPARE(watched.size(), 1);
    QCOMPARE(watched.first().first().value<QList<BatchKey>>(), (QList{key(0), key(7)}));
}

void tst_BatchListPanel::refreshes()
{
    QSignalSpy refreshed(m_panel.get(), &BatchListPanel::refreshRequested);
    m_panel->select({key(1)});
    QTest::keySequence(view(), QKeySequence(QKeySequence::Refresh));
    QCOMPARE(refreshed.size(), 1);
    QCOMPARE(refreshed.first().first().value<QList<BatchKey>>(), QList{key(1)});
}

void tst_BatchListPanel::keysWorkWhereverTheFocusIs()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    m_panel->setParent(&window);
    m_panel->move(0, 40);
    window.resize(360, 700);
    window.show();
    m_panel->show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_panel->select({key(1)});
    field->setFocus();
    QSignalSpy refreshed(m_panel.get(), &BatchListPanel::refreshRequested);
    QSignalSpy removed(m_panel.get(), &BatchListPanel::removeRequested);
    QTest::keySequence(field, QKeySequence(QKeySequence::Refresh));
    QCOMPARE(refreshed.size(), 1);
    QTest::keyClick(field, Qt::Key_Delete);
    QVERIFY(removed.isEmpty());
    QTest::keyClick(field, Qt::Key_F2);
    auto *editor = view()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTRY_VERIFY(editor->hasFocus());
    m_panel->setParent(nullptr);
}

void tst_BatchListPanel::changesTheKindOfWhatHasNoResults()
{
    QSignalSpy asked(m_panel.get(), &BatchListPanel::kindRequested);
    m_panel->select({key(5)}); // not found
    const auto actions = view()->actions();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->menu(); });
    QVERIFY(found != actions.end());
    QVERIFY((*found)->isEnabled());
    (*found)->menu()->actions().at(2)->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<QList<BatchKey>>(), QList{key(5)});
    QCOMPARE(asked.first().at(1).value<std::optional<BatchKind>>(), allBatchKinds.back());
    const BatchReply reply = replyWithRows(*ref(1).kind, BatchStatus::Completed, 3);
    m_samples->store.applyReply(key(1), reply, m_samples->clock.wall(), m_samples->clock.steady());
    m_panel->select({key(1)});
    QVERIFY(!(*found)->isEnabled());
}

void tst_BatchListPanel::copiesIds()
{
    m_panel->select({key(1), key(4)});
    QTest::keySequence(view(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QApplication::clipboard()->text(), ref(1).id + u'\n' + ref(4).id);
}

void tst_BatchListPanel::renames()
{
    QSignalSpy renamed(m_panel.get(), &BatchListPanel::renameRequested);
    m_panel->select({key(2)});
    QTest::keyClick(view(), Qt::Key_F2);
    auto *editor = view()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Newsletter"_s);
    QCOMPARE(editor->selectedText(), editor->text());
    QVERIFY(m_panel->actions().contains(action(QKeySequence(Qt::Key_F2)))); // and so in the menu
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"batch-panel-rename"_s));
    editor->selectAll();
    QTest::keyClicks(editor, u"May"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(renamed.size(), 1);
    QCOMPARE(renamed.first().at(0).value<QList<BatchKey>>(), QList{key(2)});
    QCOMPARE(renamed.first().at(1).toString(), u"May"_s);
}

void tst_BatchListPanel::editsLabelAndNote()
{
    m_samples->store.setNote(key(2), u"from the fair"_s);
    QSignalSpy noted(m_panel.get(), &BatchListPanel::noteRequested);
    auto *dialog = openNotes(2);
    QVERIFY(dialog);
    auto *note = dialog->findChild<QPlainTextEdit *>();
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"Newsletter"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>()->placeholderText(),
             batchName({}, m_samples->store.at(2).head, ref(2).id));
    QCOMPARE(note->toPlainText(), u"from the fair"_s);
    QVERIFY(saveScreenshot(pictureOf(*dialog), u"batch-note"_s));
    dialog->findChild<QLineEdit *>()->setText(u"  May  list "_s);
    note->setPlainText(u"first line\nsecond line\n"_s);
    dialog->accept();
    QCOMPARE(noted.size(), 1); // to be undone in one step
    QCOMPARE(noted.first().at(0).value<QList<BatchKey>>(), QList{key(2)});
    QCOMPARE(noted.first().at(1).value<BatchWords>().label, u"May list"_s);
    QCOMPARE(noted.first().at(1).value<BatchWords>().note, u"first line\nsecond line"_s);
}

// What another window wrote while the dialog was open is not overwritten.
void tst_BatchListPanel::savesOnlyWhatWasEdited()
{
    QSignalSpy noted(m_panel.get(), &BatchListPanel::noteRequested);
    auto *dialog = openNotes(2);
    QVERIFY(dialog);
    m_samples->store.setLabel(key(2), u"theirs"_s);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"mine"_s);
    dialog->accept();
    QCOMPARE(noted.size(), 1);
    QVERIFY(!noted.first().at(1).value<BatchWords>().label);
}

void tst_BatchListPanel::searchShowsWhatMatches()
{
    m_panel->select({key(0)});
    QSignalSpy changed(m_panel.get(), &BatchListPanel::selectionChanged);
    QTest::keySequence(view(), QKeySequence(Qt::CTRL | Qt::Key_L));
    auto *search = m_panel->findChild<BatchSearch *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"newsletter"_s);
    for (int row = 0; row < m_samples->store.count(); ++row)
        QCOMPARE(isShown(row), row == 2);
    QCOMPARE(m_panel->selected(), QList{key(2)});
    QVERIFY(!changed.isEmpty());
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"batch-panel-search"_s));
    // What is searched for follows what is known.
    m_samples->store.setNote(key(5), u"another NEWSLETTER"_s);
    QVERIFY(isShown(5));
    m_samples->store.setLabel(key(2), u"Else"_s);
    QVERIFY(!isShown(2));

    QTest::keyClicks(search, u" nothing has this"_s);
    QVERIFY(!view()->isVisible());
    QCOMPARE(m_panel->selected(), QList<BatchKey>());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(view()->isVisible());
    QVERIFY(isShown(0));
    QVERIFY(!m_panel->selected().isEmpty());
}

void tst_BatchListPanel::whatASearchHidesIsLeftAlone()
{
    QSignalSpy removed(m_panel.get(), &BatchListPanel::removeRequested);
    m_panel->findChild<BatchSearch *>()->setText(u"newsletter"_s);
    view()->setFocus();
    QTest::keySequence(view(), QKeySequence(QKeySequence::SelectAll));
    QCOMPARE(m_panel->selected(), QList{key(2)});
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QList<BatchKey>>(), QList{key(2)});
}

// Whoever adds batches selects them; what another program adds takes no search away.
void tst_BatchListPanel::whatIsSelectedIsNeverHidden()
{
    auto *search = m_panel->findChild<BatchSearch *>();
    search->setText(u"newsletter"_s);
    m_panel->select({key(2)});
    QCOMPARE(search->text(), u"newsletter"_s);
    m_samples->add({}, "a");
    QCOMPARE(search->text(), u"newsletter"_s);
    m_panel->select({key(m_samples->store.count() - 1)});
    QCOMPARE(search->text(), QString());
    QVERIFY(isShown(m_samples->store.count() - 1));
    QTest::mouseClick(chip(u"Done"_s), Qt::LeftButton);
    QVERIFY(!isShown(0));
    m_panel->select({key(0)});
    QVERIFY(isShown(0));
    QCOMPARE(m_panel->selected(), QList{key(0)});
}

void tst_BatchListPanel::whatWasChosenComesBackAfterASearch()
{
    m_panel->resize(340, 260); // in which not all batches have room
    const auto isInView = [this](int row) {
        return view()->viewport()->rect().contains(view()->visualRect(place(row)));
    };
    const int last = m_samples->store.count() - 1;
    m_panel->setOrder(BatchSort::Newest);
    m_panel->select({key(0), key(1)});
    auto *search = m_panel->findChild<BatchSearch *>();
    search->setText(u"newsletter"_s);
    QCOMPARE(m_panel->selected(), QList{key(2)});
    search->clear();
    QCOMPARE(m_panel->selected(), (QList{key(0), key(1)}));
    QVERIFY(isInView(0) || isInView(1));
    m_panel->select({key(0)});
    QTest::mouseClick(chip(u"Done"_s), Qt::LeftButton);
    QVERIFY(m_panel->selected() != QList{key(0)});
    QTest::mouseClick(chip(u"All"_s), Qt::LeftButton);
    QCOMPARE(m_panel->selected(), QList{key(0)});
    QVERIFY(isInView(0));
    // What the person clicks at meanwhile is the choice, though the search selected it already.
    m_panel->select({key(last)});
    search->setText(u"newsletter"_s);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier, view()->visualRect(place(2)).center());
    search->clear();
    QCOMPARE(m_panel->selected(), QList{key(2)});
}

void tst_BatchListPanel::chipsChooseAGroup()
{
    QTRY_VERIFY(chip(u"Needs you 3"_s));
    m_panel->select({key(0)});
    QTest::mouseClick(chip(u"Needs you"_s), Qt::LeftButton);
    QCOMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(m_panel->selected().size(), 1);
    QVERIFY(m_panel->selected() != QList{key(0)});
    // Together with what is searched for.
    m_panel->findChild<BatchSearch *>()->setText(u"not bold"_s);
    QCOMPARE(m_panel->selected(), QList{key(6)});
    // The numbers follow.
    m_samples->store.remove(key(6));
    QTRY_VERIFY(chip(u"Needs you 2"_s));
    QVERIFY(!view()->isVisible());
}

void tst_BatchListPanel::sizeAndOrderFollowTheChoice()
{
    const int compact = view()->visualRect(place(0)).height();
    QVERIFY2(compact >= 44 && compact <= 56, qPrintable(QString::number(compact)));
    m_panel->setDensity(ListDensity::Comfortable);
    QTRY_VERIFY(view()->visualRect(place(0)).height() > compact);
    QCOMPARE(place(8).row(), 2); // added last of those that run
    m_panel->setOrder(BatchSort::Name);
    QVERIFY(place(0).row() < place(2).row()); // Campaign, Newsletter
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"batch-panel-comfortable"_s));
}

void tst_BatchListPanel::removesWhatIsSelected()
{
    QSignalSpy removed(m_panel.get(), &BatchListPanel::removeRequested);
    connect(m_panel.get(), &BatchListPanel::removeRequested, this, &tst_BatchListPanel::removeFromStore);
    const QList<BatchKey> gone{key(0), key(2)};
    m_panel->select(gone);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QList<BatchKey>>(), gone);
}

void tst_BatchListPanel::selectionMovesOnAfterARemoval()
{
    connect(m_panel.get(), &BatchListPanel::removeRequested, this, &tst_BatchListPanel::removeFromStore);
    const BatchKey next = key(4); // the one below it in the list
    m_panel->select({key(1)});
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(m_panel->selected(), QList{next});
}

void tst_BatchListPanel::actionsFollowTheState()
{
    m_panel->select({key(1)}); // completed
    QVERIFY(!action(watchKeys)->isEnabled());
    QVERIFY(action(QKeySequence(Qt::Key_F2))->isEnabled());
    m_panel->select({key(0), key(1)});
    QVERIFY(action(watchKeys)->isEnabled());
    QVERIFY(!action(QKeySequence(Qt::Key_F2))->isEnabled());
    view()->clearSelection();
    for (const QAction *action : view()->actions())
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
}

void tst_BatchListPanel::repaintsCountdownsOnly()
{
    // Collects what the list paints.
    class PaintFilter : public QObject
    {
    public:
        QRegion painted;

        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                painted += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    };
    pictureOf(*m_panel); // what is to be laid out at first is
    PaintFilter filter;
    view()->viewport()->installEventFilter(&filter);
    const auto rect = [this](int row) { return view()->visualRect(place(row)); };
    m_panel->showMoment();
    QTRY_VERIFY(filter.painted.contains(rect(0)));
    QVERIFY(filter.painted.intersects(rect(3)));
    QVERIFY(!filter.painted.intersects(rect(1)));
    QVERIFY(!filter.painted.intersects(rect(2)));
}

void tst_BatchListPanel::everyButtonHasANameAndAToolTip()
{
    QVERIFY(!view()->accessibleName().isEmpty());
    for (const QToolButton *button : m_panel->findChildren<QToolButton *>()) {
        if (qobject_cast<QLineEdit *>(button->parentWidget()))
            continue; // what the button in a field does, a key does too
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
}

ENROW_TEST(tst_BatchListPanel, QApplication)
#include "tst_BatchListPanel.moc"
