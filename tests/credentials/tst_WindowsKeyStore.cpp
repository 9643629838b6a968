// SPDX-License-Identifier: MIT
#include "credentials/WindowsKeyStore.h"

#include "KeyAnswers.h"
#include "support/TestProgram.h"

#include <memory>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

const QString name = u"Zoë & Co, for a test"_s;

} // namespace

// Against the Credential Manager of whoever runs it, which is left as it was.
class tst_WindowsKeyStore : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        WindowsKeyStore store(ApiOrigin::production());
        QCOMPARE(test::remove(store, name), "done");
    }

    void hasNoKeyAtFirst()
    {
        WindowsKeyStore store(ApiOrigin::production());
        QVERIFY(store.outlivesRun());
        QCOMPARE(test::read(store, name), "none");
    }

    void keepsTheLastKeyForTheNextRun()
    {
        WindowsKeyStore store(ApiOrigin::production());
        QCOMPARE(test::write(store, name, u"first"), "done");
        QCOMPARE(test::write(store, name, u"k3y-2f9d71c84ab0e65d"), "done");
        WindowsKeyStore nextRun(ApiOrigin::production());
        QCOMPARE(test::read(nextRun, name), "k3y-2f9d71c84ab0e65d");
    }

    void forgetsAKey()
    {
        WindowsKeyStore store(ApiOrigin::production());
        QCOMPARE(test::write(store, name, u"first"), "done");
        QCOMPARE(test::remove(store, name), "done");
        QCOMPARE(test::read(store, name), "none");
    }

    void offersNoKeyToAnotherServer()
    {
        WindowsKeyStore store(ApiOrigin::production());
        QCOMPARE(test::write(store, name, u"first"), "done");
        WindowsKeyStore elsewhere(ApiOrigin::parse(u"http://127.0.0.1:8080"_s).value());
        QCOMPARE(test::read(elsewhere, name), "none");
    }

    void answersNobodyWhoIsGone()
    {
        WindowsKeyStore store(ApiOrigin::production());
        bool answered = false;
        const auto answer = [&](const Result<std::optional<ApiKey>> &) { answered = true; };
        auto context = std::make_unique<QObject>();
        PendingWork dropped = store.read(name, this, answer);
        const PendingWork orphaned = store.read(name, context.get(), answer);
        dropped.cancel();
        context.reset();
        QCOMPARE(test::read(store, name), "none"); // comes after the others would have
        QVERIFY(!answered);
    }
};

ENROW_TEST(tst_WindowsKeyStore, QCoreApplication)
#include "tst_WindowsKeyStore.moc"
