// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchActions.h"

#include "../common/Screenshot.h"
#include "SampleBatches.h"
#include "desktop/batches/BatchListPanel.h"
#include "desktop/batches/BatchSearch.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_samples = std::make_unique<SampleBatches>();
        m_panel = std::make_unique<BatchListPanel>(m_samples->store, m_samples->clock);
        m_panel->resize(320, 600);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    // What Enrow does not know goes at once, also what a search hides.
    void removesAllThatIsUnknown()
    {
        auto *action = m_panel->findChild<QAction *>(u"removeUnknown"_s);
        QTRY_VERIFY(!action->isVisible()); // one is no crowd
        const QList<BatchKey> gone{m_samples->store.at(0).key, m_samples->store.at(5).key};
        m_samples->store.setPollStatus(gone.first(), stopped(ErrorKind::UnknownBatch));
        QTRY_VERIFY(action->isVisible());
        QCOMPARE(action->text(), u"Remove 2 batches not found at Enrow"_s);
        m_panel->findChild<BatchSearch *>()->setText(u"nothing of the kind"_s);
        const QSignalSpy removed(m_panel.get(), &BatchListPanel::removeRequested);
        action->trigger();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().value<QList<BatchKey>>(), gone);
    }

    // Where a person looks at what needs them, there is a button for it.
    void isOfferedBesideWhatNeedsYou()
    {
        m_samples->store.setPollStatus(m_samples->store.at(0).key, stopped(ErrorKind::UnknownBatch));
        const QToolButton *offer = nullptr;
        for (const auto *button : m_panel->findChildren<QToolButton *>()) {
            if (button->defaultAction() && button->defaultAction()->objectName() == u"removeUnknown")
                offer = button;
        }
        QVERIFY(offer);
        QTRY_VERIFY(offer->defaultAction()->isVisible());
        QVERIFY(!offer->isVisible());
        for (auto *chip : m_panel->findChildren<QAbstractButton *>()) {
            if (chip->text().startsWith(u"Needs you"))
                chip->click();
        }
        QTRY_VERIFY(offer->isVisible());
        QVERIFY(saveScreenshot(pictureOf(*m_panel), u"batch-panel-unknown"_s));
    }

    void unknownIsWhatNothingCameOf()
    {
        Batch batch = m_samples->store.at(5);
        QVERIFY(BatchActions::isUnknown(batch));
        batch.poll.error->kind = ErrorKind::NoCredits;
        QVERIFY(!BatchActions::isUnknown(batch));
        QVERIFY(!BatchActions::isUnknown(m_samples->store.at(1)));
    }

    void copyingIsSaid()
    {
        const QSignalSpy notice(m_panel.get(), &BatchListPanel::notice);
        m_panel->select({m_samples->store.at(1).key});
        for (QAction *action : m_panel->findChild<QListView *>()->actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Copy))
                action->trigger();
        }
        QCOMPARE(notice.size(), 1);
        QCOMPARE(notice.first().first().toString(), u"Copied"_s);
    }

private:
    static PollStatus stopped(ErrorKind kind) { return {PollState::Stopped, {}, Error{kind, {}, 404, {}}}; }

    std::unique_ptr<SampleBatches> m_samples;
    std::unique_ptr<BatchListPanel> m_panel;
};

ENROW_TEST(tst_BatchActions, QApplication)
#include "tst_BatchActions.moc"
