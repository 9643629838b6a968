// SPDX-License-Identifier: MIT
#include "credentials/MemoryKeyStore.h"

#include "KeyAnswers.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_MemoryKeyStore : public QObject
{
    Q_OBJECT

private slots:
    void hasNoKeyAtFirst()
    {
        MemoryKeyStore store;
        QCOMPARE(test::read(store, u"a"_s), "none");
        QVERIFY(!store.outlivesRun());
    }

    void keepsTheLastKeyOfEachName()
    {
        MemoryKeyStore store;
        QCOMPARE(test::write(store, u"a"_s, u"first"), "done");
        QCOMPARE(test::write(store, u"b"_s, u"other"), "done");
        QCOMPARE(test::write(store, u"a"_s, u"second"), "done");
        QCOMPARE(test::read(store, u"a"_s), "second");
        QCOMPARE(test::read(store, u"b"_s), "other");
    }

    void forgetsAKey()
    {
        MemoryKeyStore store;
        QCOMPARE(test::remove(store, u"a"_s), "done");
        QCOMPARE(test::write(store, u"a"_s, u"first"), "done");
        QCOMPARE(test::remove(store, u"a"_s), "done");
        QCOMPARE(test::read(store, u"a"_s), "none");
    }

    void answersNobodyWhoIsGone()
    {
        MemoryKeyStore store;
        bool answered = false;
        const auto answer = [&](const Result<std::optional<ApiKey>> &) { answered = true; };
        auto context = std::make_unique<QObject>();
        PendingWork dropped = store.read(u"a"_s, this, answer);
        const PendingWork orphaned = store.read(u"a"_s, context.get(), answer);
        dropped.cancel();
        context.reset();
        QCOMPARE(test::read(store, u"a"_s), "none"); // comes after the others would have
        QVERIFY(!answered);
    }
};

ENROW_TEST(tst_MemoryKeyStore, QCoreApplication)
#include "tst_MemoryKeyStore.moc"
