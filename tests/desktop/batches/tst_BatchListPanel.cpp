// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "SampleBatches.h"
#include "desktop/batches/BatchListModel.h"
#include "desktop/batches/BatchListPanel.h"
#include "desktop/batches/BatchNotesDialog.h"
#include "desktop/batches/BatchSearch.h"
#include "desktop/common/MessageBar.h"
#include "desktop/common/EmptyPage.h"
#include "desktop/common/Theme.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
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
    void tellsTheSelectionInTheOrderOfTheList();
    void pausesWhatRunsAndResumesWhatIsPaused();
    void refreshes();
    void copiesIds();
    void renames();
    void editsLabelAndNote();
    void savesOnlyWhatWasEdited();
    void searchShowsWhatMatches();
    void whatASearchHidesIsLeftAlone();
    void whatComesEndsTheSearch();
    void removesAndUndoes();
    void selectionMovesOnAfterARemoval();
    void actionsFollowTheState();
    void repaintsCountdownsOnly();
    void everyButtonHasANameAndAToolTip();
    void looks_data();
    void looks();

private:
    QListView *view() const { return m_panel->findChild<QListView *>(); }
    BatchRef ref(int row) const { return m_samples->store.at(row).ref; }
    BatchKey key(int row) const { return m_samples->store.at(row).key; }
    QAction *action(const QKeySequence &keys) const
    {
        for (QAction *action : view()->actions()) {
            if (action->shortcut() == keys)
                return action;
        }
        return nullptr;
    }
    void removeFromStore(const QList<BatchKey> &keys) { m_samples->store.remove(keys); }

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
const QKeySequence pauseKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
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
    QCOMPARE(panel.selected(), QList{key});
    QCOMPARE(changed.size(), 1);
    store.add({BatchKind::EmailFinder, u"second"_s}, {}, {});
    QCOMPARE(panel.selected(), QList{key});
    QCOMPARE(changed.size(), 1);
}

void tst_BatchListPanel::tellsTheSelectionInTheOrderOfTheList()
{
    m_panel->select({key(3), key(0), BatchKey{}});
    QCOMPARE(m_panel->selected(), (QList{key(0), key(3)}));
    QSignalSpy changed(m_panel.get(), &BatchListPanel::selectionChanged);
    const QPoint second = view()->visualRect(view()->model()->index(1, 0)).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, second);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QList<BatchKey>>(), (QList{key(0), key(1), key(3)}));
    m_panel->select({BatchKey{}});
    QCOMPARE(changed.size(), 1);
}

void tst_BatchListPanel::pausesWhatRunsAndResumesWhatIsPaused()
{
    QSignalSpy paused(m_panel.get(), &BatchListPanel::pauseRequested);
    QSignalSpy resumed(m_panel.get(), &BatchListPanel::resumeRequested);
    m_panel->select({key(0), key(1), key(7)}); // running, completed, paused
    QTest::keySequence(view(), pauseKeys);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.first().first().value<QList<BatchKey>>(), QList{key(0)});
    m_samples->poll(ref(0), PollState::Paused);
    QTest::qWait(0); // the action follows once the batches have changed
    QTest::keySequence(view(), pauseKeys);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.first().first().value<QList<BatchKey>>(), (QList{key(0), key(7)}));
}

void tst_BatchListPanel::refreshes()
{
    QSignalSpy refreshed(m_panel.get(), &BatchListPanel::refreshRequested);
    m_panel->select({key(1)});
    QTest::keySequence(view(), QKeySequence(QKeySequence::Refresh));
    QCOMPARE(refreshed.size(), 1);
    QCOMPARE(refreshed.first().first().value<QList<BatchKey>>(), QList{key(1)});
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
        QCOMPARE(view()->isRowHidden(row), row != 2);
    QCOMPARE(m_panel->selected(), QList{key(2)});
    QVERIFY(!changed.isEmpty());
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"batch-panel-search"_s));
    // What is searched for follows what is known.
    m_samples->store.setNote(key(5), u"another NEWSLETTER"_s);
    QVERIFY(!view()->isRowHidden(5));
    m_samples->store.setLabel(key(2), u"Else"_s);
    QVERIFY(view()->isRowHidden(2));

    QTest::keyClicks(search, u" nothing has this"_s);
    QVERIFY(!view()->isVisible());
    QCOMPARE(m_panel->selected(), QList<BatchKey>());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(view()->isVisible());
    QVERIFY(!view()->isRowHidden(0));
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

void tst_BatchListPanel::whatComesEndsTheSearch()
{
    auto *search = m_panel->findChild<BatchSearch *>();
    search->setText(u"newsletter"_s);
    m_panel->select({key(2)});
    QCOMPARE(search->text(), u"newsletter"_s);
    m_panel->select({key(1)});
    QCOMPARE(search->text(), QString());
    search->setText(u"newsletter"_s);
    m_samples->add({}, "a");
    QCOMPARE(search->text(), QString());
    QVERIFY(!view()->isRowHidden(m_samples->store.count() - 1));
}

void tst_BatchListPanel::removesAndUndoes()
{
    QSignalSpy removed(m_panel.get(), &BatchListPanel::removeRequested);
    QSignalSpy restored(m_panel.get(), &BatchListPanel::undoRequested);
    connect(m_panel.get(), &BatchListPanel::removeRequested, this, &tst_BatchListPanel::removeFromStore);
    const QList<BatchKey> gone{key(0), key(2)};
    m_panel->select(gone);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QList<BatchKey>>(), gone);
    auto *bar = m_panel->findChild<MessageBar *>();
    QVERIFY(!bar->isVisible()); // until they are
    m_panel->offerUndo(gone.size());
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), u"Removed 2 batches from this list."_s);
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"batch-panel-undo"_s));
    QTest::mouseClick(bar->findChild<QToolButton *>(u"undo"_s), Qt::LeftButton);
    QCOMPARE(restored.size(), 1);
    m_panel->withdrawUndo();
    QVERIFY(!bar->isVisible());
}

void tst_BatchListPanel::selectionMovesOnAfterARemoval()
{
    connect(m_panel.get(), &BatchListPanel::removeRequested, this, &tst_BatchListPanel::removeFromStore);
    const BatchKey next = key(2);
    m_panel->select({key(1)});
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(m_panel->selected(), QList{next});
}

void tst_BatchListPanel::actionsFollowTheState()
{
    m_panel->select({key(1)}); // completed
    QVERIFY(!action(pauseKeys)->isEnabled());
    QVERIFY(action(QKeySequence(Qt::Key_F2))->isEnabled());
    m_panel->select({key(0), key(1)});
    QVERIFY(action(pauseKeys)->isEnabled());
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
    QCoreApplication::processEvents();
    PaintFilter filter;
    view()->viewport()->installEventFilter(&filter);
    const auto place = [this](int row) { return view()->visualRect(view()->model()->index(row, 0)); };
    QTRY_VERIFY(filter.painted.contains(place(0)));
    QVERIFY(filter.painted.intersects(place(3)));
    QVERIFY(!filter.painted.intersects(place(1)));
    QVERIFY(!filter.painted.intersects(place(2)));
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

void tst_BatchListPanel::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << false << 300;
    QTest::newRow("dark") << true << 300;
}

void tst_BatchListPanel::looks()
{
    QFETCH(bool, dark);
    QFETCH(int, width);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_panel->resize(width, 640);
    m_panel->select({key(0), key(1)});
    const QImage picture = pictureOf(*m_panel);
    QVERIFY(saveScreenshot(picture, dark ? u"batch-panel-dark"_s : u"batch-panel-light"_s));
    QCOMPARE(picture.pixelColor(2, 2).lightness() < 128, dark);
}

ENROW_TEST(tst_BatchListPanel, QApplication)
#include "tst_BatchListPanel.moc"
