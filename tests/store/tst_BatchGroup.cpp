// SPDX-License-Identifier: MIT
#include "store/Batch.h"
#include "store/BatchGroup.h"

#include "support/TestProgram.h"

using namespace enrow;

class tst_BatchGroup : public QObject
{
    Q_OBJECT

private slots:
    void goesByStateAndStatus_data();
    void goesByStateAndStatus();
};

void tst_BatchGroup::goesByStateAndStatus_data()
{
    QTest::addColumn<PollState>("state");
    QTest::addColumn<BatchStatus>("status");
    QTest::addColumn<BatchGroup>("group");
    QTest::newRow("looked up") << PollState::Fetching << BatchStatus::Unknown << BatchGroup::Running;
    QTest::newRow("runs") << PollState::Waiting << BatchStatus::Ongoing << BatchGroup::Running;
    QTest::newRow("offline") << PollState::BackingOff << BatchStatus::Ongoing << BatchGroup::Running;
    QTest::newRow("key refused") << PollState::WaitingForKey << BatchStatus::Ongoing << BatchGroup::NeedsYou;
    QTest::newRow("unknown, no credits") << PollState::Stopped << BatchStatus::Unknown << BatchGroup::NeedsYou;
    QTest::newRow("failed") << PollState::Done << BatchStatus::Failed << BatchGroup::NeedsYou;
    QTest::newRow("no longer watched") << PollState::Paused << BatchStatus::Ongoing << BatchGroup::Unwatched;
    QTest::newRow("completed") << PollState::Done << BatchStatus::Completed << BatchGroup::Done;
    for (const PollState state :
         {PollState::Fetching, PollState::BackingOff, PollState::WaitingForKey, PollState::Paused, PollState::Stopped})
        QTest::addRow("refreshed %d", int(state)) << state << BatchStatus::Completed << BatchGroup::Done;
}

void tst_BatchGroup::goesByStateAndStatus()
{
    QFETCH(PollState, state);
    QFETCH(BatchStatus, status);
    Batch batch;
    batch.poll.state = state;
    batch.head.status = status;
    QTEST(groupOf(batch), "group");
}

ENROW_TEST(tst_BatchGroup, QCoreApplication)
#include "tst_BatchGroup.moc"
