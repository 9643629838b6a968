// SPDX-License-Identifier: MIT
#include "store/PollTrouble.h"

#include "store/Batch.h"
#include "support/TestProgram.h"

using namespace enrow;

class tst_PollTrouble : public QObject
{
    Q_OBJECT

private slots:
    void lastsUntilThereIsAnAnswer()
    {
        const Error offline{ErrorKind::Offline, {}, 0, {}};
        QCOMPARE(passingTrouble({PollState::BackingOff, {}, offline}), ErrorKind::Offline);
        QCOMPARE(passingTrouble({PollState::Fetching, {}, offline}), ErrorKind::Offline); // which may end like the last
        QCOMPARE(passingTrouble({PollState::Waiting, {}, {}}), std::nullopt);
    }

    void isNoneWhereNothingIsTried()
    {
        const Error offline{ErrorKind::Offline, {}, 0, {}};
        for (const PollState state : {PollState::WaitingForKey, PollState::Paused, PollState::Done, PollState::Stopped})
            QCOMPARE(passingTrouble({state, {}, offline}), std::nullopt);
    }

    // A person asks again for what does not pass by itself: what comes is not known.
    void whatDoesNotPassIsAskedAnew()
    {
        QCOMPARE(passingTrouble({PollState::Fetching, {}, Error{ErrorKind::UnknownBatch, {}, 404, {}}}), std::nullopt);
        QCOMPARE(passingTrouble({PollState::Fetching, {}, {}}), std::nullopt);
    }
};

ENROW_TEST(tst_PollTrouble, QCoreApplication)
#include "tst_PollTrouble.moc"
