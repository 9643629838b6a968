// SPDX-License-Identifier: MIT
#include "desktop/batches/StateButtons.h"

#include "store/Batch.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_StateButtons : public QObject
{
    Q_OBJECT

private slots:
    void whatHelpsMostComesFirst_data()
    {
        QTest::addColumn<PollState>("state");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<QString>("offers"); // the filled one in brackets
        QTest::newRow("running") << PollState::Waiting << ErrorKind::Offline << u"Refresh, Stop watching"_s;
        QTest::newRow("offline") << PollState::BackingOff << ErrorKind::Offline << u"[Refresh], Stop watching"_s;
        QTest::newRow("key") << PollState::WaitingForKey << ErrorKind::MissingKey << u"[Enter API key\u2026]"_s;
        QTest::newRow("refused") << PollState::WaitingForKey << ErrorKind::KeyRefused << u"[Enter another key\u2026]"_s;
        QTest::newRow("paused") << PollState::Paused << ErrorKind::Offline << u"[Watch again], Refresh"_s;
        QTest::newRow("unknown") << PollState::Stopped << ErrorKind::UnknownBatch << u"[Change kind], Remove batch"_s;
        QTest::newRow("unpaid") << PollState::Stopped << ErrorKind::NoCredits << u"[Refresh]"_s;
    }

    void whatHelpsMostComesFirst()
    {
        QFETCH(const PollState, state);
        QFETCH(const ErrorKind, error);
        QFETCH(const QString, offers);
        const Batch batch = batchIn(state, error);
        StateButtons buttons;
        buttons.show();
        buttons.offer({&batch});
        QCOMPARE(shownBy(buttons), offers);
        QCOMPARE(buttons.offersKey(), state == PollState::WaitingForKey);
    }

    // Whatever the state, one button is the one that helps; what is under way needs none.
    void oneButtonIsFilled()
    {
        using enum PollState;
        StateButtons buttons;
        buttons.show();
        for (const PollState state : {Waiting, Fetching, BackingOff, WaitingForKey, Paused, Done, Stopped}) {
            for (int error = int(ErrorKind::Cancelled); error <= int(ErrorKind::FileFailed); ++error) {
                for (const BatchStatus status : {BatchStatus::Ongoing, BatchStatus::Completed, BatchStatus::Failed}) {
                    Batch batch = batchIn(state, ErrorKind(error));
                    batch.head.status = status;
                    buttons.offer({&batch});
                    const bool needsNone = state == Waiting || state == Fetching;
                    QCOMPARE(shownBy(buttons).count(u'['), needsNone ? 0 : 1);
                    Batch another = batchIn(Stopped, ErrorKind::UnknownBatch);
                    buttons.offer({&batch, &another});
                    QCOMPARE(shownBy(buttons).count(u'['), 1);
                }
            }
        }
    }

    void everyKindWasTried()
    {
        Batch batch = batchIn(PollState::Stopped, ErrorKind::UnknownBatch);
        batch.ref.kind.reset();
        StateButtons buttons;
        buttons.show();
        buttons.offer({&batch});
        QCOMPARE(shownBy(buttons), u"[Refresh], Remove batch"_s);
    }

    void aFailedBatchIsAskedForAgainOrReported()
    {
        Batch batch = batchIn(PollState::Done, ErrorKind::Offline);
        batch.head.status = BatchStatus::Failed;
        StateButtons buttons;
        buttons.show();
        buttons.offer({&batch});
        QCOMPARE(shownBy(buttons), u"[Copy details for support], Refresh"_s);
        const QSignalSpy details(&buttons, &StateButtons::detailsRequested);
        for (QPushButton *button : buttons.findChildren<QPushButton *>()) {
            if (button->text() == u"Copy details for support"_s)
                button->click();
        }
        QCOMPARE(details.size(), 1);
        const QSignalSpy copies(&buttons, &StateButtons::copyRequested);
        buttons.findChild<QToolButton *>()->menu()->actions().first()->trigger(); // "Copy ID"
        QCOMPARE(copies.size(), 1);
    }

    void theRestIsInTheMenu()
    {
        const Batch unknown = batchIn(PollState::Stopped, ErrorKind::UnknownBatch);
        const Batch running = batchIn(PollState::Waiting, ErrorKind::Offline);
        StateButtons buttons;
        buttons.show();
        buttons.offer({&unknown, &running});
        QStringList entries;
        for (const QAction *action : buttons.findChild<QToolButton *>()->menu()->actions()) {
            if (!action->isSeparator())
                entries.append(action->text());
        }
        QCOMPARE(entries, (QStringList{u"Stop watching"_s, u"Copy 2 IDs"_s, u"Remove 2 batches"_s}));
        const QSignalSpy pauses(&buttons, &StateButtons::pauseRequested);
        buttons.findChild<QToolButton *>()->menu()->actions().first()->trigger();
        QCOMPARE(pauses.size(), 1);
    }

private:
    // In their order on the screen.
    static QString shownBy(const StateButtons &buttons)
    {
        QMap<int, QString> shown;
        for (const QPushButton *button : buttons.findChildren<QPushButton *>()) {
            if (button->isVisible())
                shown.insert(button->x(), button->isDefault() ? u"[%1]"_s.arg(button->text()) : button->text());
        }
        return shown.values().join(u", "_s);
    }

    static Batch batchIn(PollState state, ErrorKind error)
    {
        Batch batch;
        batch.ref = {BatchKind::EmailFinder, u"a"_s};
        batch.poll.state = state;
        batch.poll.error = Error{error, {}, 0, {}};
        return batch;
    }
};

ENROW_TEST(tst_StateButtons, QApplication)
#include "tst_StateButtons.moc"
