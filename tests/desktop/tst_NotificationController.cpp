// SPDX-License-Identifier: MIT
#include "desktop/NotificationController.h"

#include "store/BatchStore.h"
#include "support/FakeClock.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_NotificationController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoLooksIsNotTold();
    void whatWasNotSeenIsToldTogether();
    void switchedOffItIsSilent();
    void onlyARefusedKeyIsTold();
    void aClickShowsTheBatches();

private:
    BatchKey add(const QString &name)
    {
        const BatchKey key = *m_store->add({BatchKind::EmailFinder, name}, name, m_clock.wall());
        m_store->applyReply(key, replyOf(BatchKind::EmailFinder, BatchStatus::Completed, 3), m_clock.wall(),
                            m_clock.steady());
        return key;
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const QVariantList &arguments : *m_told)
            titles += arguments.first().toString();
        return titles;
    }

    const FakeClock m_clock{};
    bool m_isInFront = false;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<NotificationController> m_notifications;
    std::unique_ptr<QSignalSpy> m_told;
};

void tst_NotificationController::init()
{
    m_isInFront = false;
    m_notifications.reset();
    m_store = std::make_unique<BatchStore>();
    m_window = std::make_unique<QWidget>();
    m_notifications = std::make_unique<NotificationController>(
        NotificationController::Parts{*m_store, *m_window, [this] { return m_isInFront; }});
    m_told = std::make_unique<QSignalSpy>(m_notifications.get(), &NotificationController::told);
}

void tst_NotificationController::whoLooksIsNotTold()
{
    m_isInFront = true;
    m_notifications->tellEnded({add(u"a"_s)});
    QCOMPARE(titles(), QStringList());
    m_isInFront = false;
    m_notifications->tellEnded({add(u"b"_s)});
    QCOMPARE(titles(), QStringList{u"b: completed"_s});
}

void tst_NotificationController::whatWasNotSeenIsToldTogether()
{
    const QSignalSpy withdrawn(m_notifications.get(), &NotificationController::withdrawn);
    const BatchKey gone = add(u"a"_s);
    m_notifications->tellEnded({gone});
    m_notifications->tellEnded({add(u"b"_s), add(u"c"_s)});
    m_store->remove(gone);
    m_notifications->tellEnded({add(u"d"_s), add(u"e"_s)});
    m_notifications->forget();
    QCOMPARE(withdrawn.size(), 1);
    m_notifications->tellEnded({add(u"f"_s)});
    QCOMPARE(titles(),
             (QStringList{u"a: completed"_s, u"3 batches completed"_s, u"4 batches completed"_s, u"f: completed"_s}));
}

void tst_NotificationController::switchedOffItIsSilent()
{
    m_notifications->setEnabled(false);
    m_notifications->tellEnded({add(u"a"_s)});
    m_notifications->tellKeyNeeded(Error{ErrorKind::KeyRefused, {}, 401, {}}, {});
    QCOMPARE(titles(), QStringList());
}

void tst_NotificationController::onlyARefusedKeyIsTold()
{
    m_notifications->tellKeyNeeded(Error{ErrorKind::MissingKey, {}, 0, {}}, {});
    QCOMPARE(titles(), QStringList());
    m_notifications->tellKeyNeeded(Error{ErrorKind::KeyRefused, {}, 401, {}}, {});
    QCOMPARE(titles(), QStringList{u"Key refused"_s});
}

void tst_NotificationController::aClickShowsTheBatches()
{
    const QSignalSpy chosen(m_notifications.get(), &NotificationController::chosen);
    m_window->showMinimized();
    const QList keys{add(u"a"_s), add(u"b"_s)};
    m_notifications->tellEnded(keys);
    m_notifications->open();
    QVERIFY(m_window->isVisible() && !m_window->isMinimized());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<QList<BatchKey>>(), keys);
    m_notifications->open();
    QCOMPARE(chosen.size(), 1);
}

ENROW_TEST(tst_NotificationController, QApplication)
#include "tst_NotificationController.moc"
