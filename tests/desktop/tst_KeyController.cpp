// SPDX-License-Identifier: MIT
#include "desktop/KeyController.h"

#include "KeyBench.h"
#include "support/TestProgram.h"

#include "support/TlsServer.h"
#include <QApplication>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using Then = WireReply::Then;

Q_DECLARE_METATYPE(KeyState)

namespace
{

const Error noKeychain{ErrorKind::KeychainFailed, u"no such service"_s, 0, {}};
const Error lockedKeychain{ErrorKind::KeychainLocked, {}, 0, {}};

} // namespace

class tst_KeyController : public QObject
{
    Q_OBJECT

private slots:
    void looksInTheEnvironmentThenTheKeychainThenAsks_data();
    void looksInTheEnvironmentThenTheKeychainThenAsks();
    void asksOnceTheKeychainHasAnswered();
    void withoutAKeychainServiceTheKeyIsForThisRun();
    void saysOnceThatThereIsNoKeychain();
    void tellsALockedKeychainFromAMissingKey();
    void goesOnOnceTheKeychainIsUnlocked();
    void asksForOneKeyAfterAnother();
    void aNameForTheFirstKeyIsTheNameOfWhatWaitsForIt();
    void asksNoLongerForABatchThatIsGone();
    void saysWhichKeyWasForgotten();
    void saysThatAKeyIsStillInTheKeychain();
    void switchingAsksNothingTwice();
    void testsAKey_data();
    void testsAKey();
    void keepsNoKeyThatIsRefused();
    void saysWhatIsNeededAndWhenThatIsDone();
    void keepsAKeyUntestedWhereThePersonSaysSo();
    void testsNoKeyAtAnUnprovenServer_data();
    void testsNoKeyAtAnUnprovenServer();
    void givesUpOnASilentServer();
    void remembersNamesAndNoKeys();
};

void tst_KeyController::looksInTheEnvironmentThenTheKeychainThenAsks_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QByteArray>("sent"); // the key; empty: nothing is sent, and the person is asked
    QTest::addColumn<QStringList>("calls");
    QTest::newRow("environment") << u"env-key"_s << QString() << QByteArray("env-key") << QStringList();
    QTest::newRow("environment before keychain")
        << u"env-key"_s << u"kept-key"_s << QByteArray("env-key") << QStringList();
    QTest::newRow("keychain") << QString() << u"kept-key"_s << QByteArray("kept-key") << QStringList{u"read Default"_s};
    QTest::newRow("neither") << QString() << QString() << QByteArray() << QStringList{u"read Default"_s};
}

void tst_KeyController::looksInTheEnvironmentThenTheKeychainThenAsks()
{
    QFETCH(QString, environment);
    QFETCH(QString, kept);
    QFETCH(QByteArray, sent);
    QFETCH(QStringList, calls);
    KeyBench bench;
    if (!kept.isEmpty())
        bench.keep(u"Default"_s, kept);
    bench.start(environment);
    bench.watch(u"a"_s);
    bench.controller->askIfKeyIsMissing();
    if (sent.isEmpty()) {
        QTRY_VERIFY(bench.person.dialog());
        QTRY_COMPARE(bench.bar(), u"There is no API key yet. Enter your Enrow API key."_s);
        QCOMPARE(bench.keysSent(), QList<QByteArray>());
        bench.person.enterKey(u"typed-key"_s);
        sent = "typed-key";
        calls += u"write Default"_s;
    }
    QTRY_COMPARE(bench.stateOf(u"a"_s), PollState::Done);
    QCOMPARE(bench.keysSent(), QList<QByteArray>{sent});
    QVERIFY(!bench.person.dialog());
    QCOMPARE(bench.bar(), QString());
    QCOMPARE(bench.store.calls, calls);
}

void tst_KeyController::asksOnceTheKeychainHasAnswered()
{
    KeyBench bench;
    bench.start();
    bench.controller->askIfKeyIsMissing();
    QVERIFY(!bench.person.dialog());
    QTRY_VERIFY(bench.person.dialog());
}

void tst_KeyController::withoutAKeychainServiceTheKeyIsForThisRun()
{
    KeyBench bench;
    bench.store.error = noKeychain;
    bench.start();
    bench.watch(u"a"_s);
    bench.controller->askIfKeyIsMissing();
    QTRY_VERIFY(bench.person.dialog());
    const QString why = u"There is no keychain on this computer, or its prompt was cancelled."_s;
    QTRY_VERIFY2(bench.person.note().startsWith(u"Kept for this run only"_s), qPrintable(bench.person.note()));
    QVERIFY2(bench.person.note().contains(why), qPrintable(bench.person.note()));
    QTRY_COMPARE(bench.stateOf(u"a"_s), PollState::WaitingForKey);
    bench.person.enterKey(u"typed-key"_s);
    QTRY_COMPARE(bench.stateOf(u"a"_s), PollState::Done);
    QCOMPARE(bench.keysSent(), QList<QByteArray>{"typed-key"});
    QTRY_VERIFY2(bench.notice().startsWith(u"The key is kept for this run only."_s), qPrintable(bench.notice()));
    QVERIFY2(bench.notice().contains(why), qPrintable(bench.notice()));
}

// The dialog says what becomes of a key, and so why.
void tst_KeyController::saysOnceThatThereIsNoKeychain()
{
    KeyBench bench;
    bench.store.error = noKeychain;
    bench.start();
    bench.watch(u"a"_s);
    QTRY_VERIFY2(bench.bar().startsWith(u"The keychain of this computer cannot be used"_s), qPrintable(bench.bar()));
    bench.controller->askForKey();
    QTRY_VERIFY2(bench.person.note().endsWith(u"There is no keychain on this computer, or its prompt was cancelled."_s),
                 qPrintable(bench.person.note()));
    QCOMPARE(bench.person.messages(), QStringList());
}

void tst_KeyController::tellsALockedKeychainFromAMissingKey()
{
    KeyBench bench;
    bench.keep(u"Default"_s, u"kept-key"_s);
    bench.store.error = lockedKeychain;
    bench.start();
    bench.watch(u"a"_s);
    const QString sentence = u"The keychain of this computer is locked. Unlock it, or enter the API key."_s;
    QTRY_COMPARE(bench.bar(), sentence);
    QCOMPARE(bench.batch(u"a"_s).poll.error, std::optional(lockedKeychain));
    bench.controller->askForKey();
    QVERIFY2(bench.person.messages().contains(sentence), qPrintable(bench.person.messages().join(u'\n')));
    QTRY_VERIFY2(bench.person.note().contains(u"is locked. Unlock it and enter the key again"_s),
                 qPrintable(bench.person.note()));
    QVERIFY(bench.keysSent().isEmpty());
}

void tst_KeyController::goesOnOnceTheKeychainIsUnlocked()
{
    KeyBench bench;
    bench.keep(u"Default"_s, u"kept-key"_s);
    bench.store.error = lockedKeychain;
    bench.start();
    bench.watch(u"a"_s);
    QTRY_COMPARE(bench.stateOf(u"a"_s), PollState::WaitingForKey);
    bench.store.error.reset();
    bench.controller->askForKey();
    QCOMPARE(bench.person.messages().size(), 1);
    QTRY_COMPARE(bench.stateOf(u"a"_s), PollState::Done);
    QCOMPARE(bench.person.messages(), QStringList());
    QCOMPARE(bench.keysSent(), QList<QByteArray>{"kept-key"});
    QCOMPARE(bench.bar(), QString());
}

void tst_KeyController::asksForOneKeyAfterAnother()
{
    KeyBench bench;
    bench.settings.setKeyNames({u"Home"_s, u"Work"_s}, u"Home"_s);
    bench.start();
    bench.watch(u"w"_s, u"Work"_s);
    bench.watch(u"h"_s, u"Home"_s);
    QTRY_COMPARE(bench.bar(), u"The API key “Work” is missing. Enter it."_s);
    QTRY_COMPARE(bench.stateOf(u"h"_s), PollState::WaitingForKey);
    bench.controller->askForKey();
    QCOMPARE(bench.person.chosenName(), u"Work"_s);
    bench.person.enterKey(u"work-key"_s);
    QTRY_COMPARE(bench.stateOf(u"w"_s), PollState::Done);
    QCOMPARE(bench.bar(), u"The API key “Home” is missing. Enter it."_s);
    bench.controller->askForKey();
    QCOMPARE(bench.person.chosenName(), u"Home"_s);
    bench.person.enterKey(u"home-key"_s);
    QTRY_COMPARE(bench.stateOf(u"h"_s), PollState::Done);
    QCOMPARE(bench.bar(), QString());
    QCOMPARE(bench.keysSent(), (QList<QByteArray>{"work-key", "home-key"}));
}

void tst_KeyController::aNameForTheFirstKeyIsTheNameOfWhatWaitsForIt()
{
    KeyBench bench;
    bench.start();
    bench.watch(u"a"_s, bench.controller->currentName());
    QTRY_COMPARE(bench.stateOf(u"a"_s), PollState::WaitingForKey);
    bench.controller->askForKey();
    bench.person.chooseName(u"Agency"_s);
    bench.person.enterKey(u"agency-key"_s);
    QTRY_COMPARE(bench.stateOf(u"a"_s), PollState::Done);
    QCOMPARE(bench.batch(u"a"_s).keyName, u"Agency"_s);
    QCOMPARE(bench.bar(), QString());
    QCOMPARE(bench.keysSent(), QList<QByteArray>{"agency-key"});
}

void tst_KeyController::asksNoLongerForABatchThatIsGone()
{
    KeyBench bench;
    bench.start();
    bench.watch(u"a"_s);
    bench.watch(u"b"_s);
    QTRY_VERIFY(!bench.bar().isEmpty());
    QTRY_COMPARE(bench.stateOf(u"b"_s), PollState::WaitingForKey);
    bench.batches.remove(keyFor(bench.refOf(u"a"_s)));
    QVERIFY(!bench.bar().isEmpty());
    bench.tracker.pause({keyFor(bench.refOf(u"b"_s))});
    QTRY_COMPARE(bench.bar(), QString());
}

void tst_KeyController::saysWhichKeyWasForgotten()
{
    KeyBench bench;
    bench.keep(u"Work"_s, u"work-key"_s);
    bench.settings.setKeyNames({u"Home"_s, u"Work"_s}, u"Home"_s);
    bench.start();
    bench.watch(u"w"_s, u"Work"_s);
    QTRY_COMPARE(bench.stateOf(u"w"_s), PollState::Done);
    bench.controller->askForKey();
    bench.person.chooseName(u"Work"_s);
    bench.person.forgetKey();
    QCOMPARE(bench.bar(), QString()); // nothing waits for it
    bench.tracker.refresh({keyFor(bench.refOf(u"w"_s))});
    QTRY_COMPARE(bench.bar(), u"The API key “Work” is missing. Enter it."_s);
    QCOMPARE(bench.keysSent().size(), 1);
    QCOMPARE(bench.settings.keyNames(), QStringList{u"Home"_s});
}

void tst_KeyController::saysThatAKeyIsStillInTheKeychain()
{
    KeyBench bench;
    bench.keep(u"Default"_s, u"kept-key"_s);
    bench.start();
    QTRY_COMPARE(bench.store.calls, QStringList{u"read Default"_s});
    bench.controller->askForKey();
    QTRY_VERIFY(bench.person.button(u"Forget key"_s)->isEnabled());
    bench.store.error = lockedKeychain;
    bench.person.forgetKey();
    QTRY_COMPARE(bench.notice(),
                 u"The key “Default” is still in the keychain. The keychain of this computer is locked. "
                 "Unlock it, or enter the API key."_s);
}

void tst_KeyController::switchingAsksNothingTwice()
{
    KeyBench bench;
    bench.keep(u"Work"_s, u"work-key"_s);
    bench.keep(u"Home"_s, u"home-key"_s);
    bench.settings.setKeyNames({u"Home"_s, u"Work"_s}, u"Home"_s);
    bench.server.reply(QByteArray(), Then::KeepOpen); // the questions stay open
    bench.start();
    QTRY_COMPARE(bench.store.calls.size(), 2);
    bench.watch(u"w"_s, u"Work"_s);
    bench.watch(u"h"_s, u"Home"_s);
    bench.watch(u"any"_s); // of no workspace: goes with the current key
    QTRY_COMPARE(bench.keysSent().size(), 3);
    bench.controller->askForKey();
    bench.person.chooseName(u"Work"_s);
    bench.person.click(u"Use this key"_s);
    QTRY_COMPARE(bench.keysSent().size(), 4);
    QCOMPARE(bench.keysSent().last(), "work-key");
    QCOMPARE(bench.keysSent().count("work-key"), 2);
    QCOMPARE(bench.controller->currentName(), u"Work"_s);
    QCOMPARE(bench.store.calls, (QStringList{u"read Home"_s, u"read Work"_s}));
    QCOMPARE(bench.bar(), QString());
}

void tst_KeyController::testsAKey_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &reply, const QString &sentence) {
        QTest::newRow(name) << reply << sentence;
    };
    const auto http = [](int status, const QByteArray &body, const QByteArray &headers = {}) {
        return FaultyServer::http(status, body, headers);
    };
    row("a portal", http(200, R"({"login": "/sign-in"})"),
        u"Something between this computer and Enrow answered instead (HTTP 200)."_s);
    row("refused", http(401, R"({"message": "This apikey is not valid"})"),
        u"Enrow refused the API key. Enter another key."_s);
    const QByteArray no = R"({"message": "No account"})";
    row("forbidden", http(403, no),
        u"Enrow does not allow this with your API key (No account). Check what the key may do."_s);
    row("not there", http(404, no),
        u"Enrow did not accept the request (No account). Check the address of the server."_s);
    row("too fast", http(429, {}), u"Enrow asked to slow down (HTTP 429)."_s);
    row("fault", http(502, no), u"Enrow has a problem on its side (No account)."_s);
    row("empty", http(200, {}), u"The reply could not be read (the answer is empty). Try again later."_s);
    row("another page", http(200, "<title>Sign in</title>"),
        u"Something between this computer and Enrow answered instead (Sign in)."_s);
    row("redirect", http(302, {}, "Location: http://127.0.0.1:1/\r\n"),
        u"Something between this computer and Enrow answered instead (leads to http://127.0.0.1:1)."_s);
    row("nobody there", {}, u"Enrow cannot be reached. Check your network connection."_s);
}

void tst_KeyController::testsAKey()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, sentence);
    KeyBench bench;
    bench.server.reply(reply);
    if (reply.isEmpty())
        bench.server.goAway();
    bench.start();
    bench.controller->askForKey();
    bench.person.typeKey(u"typed-key"_s);
    bench.person.click(u"Use this key"_s);
    QTRY_COMPARE(bench.person.messages(), QStringList{sentence});
    QCOMPARE(bench.server.requests().size(), reply.isEmpty() ? 0 : 1);
    for (const QByteArray &request : bench.server.requests())
        QVERIFY2(request.startsWith("GET /account/info "), request.constData());
    // Tried, not taken.
    QVERIFY(bench.person.dialog());
    QVERIFY(!bench.store.calls.contains(u"write Default"_s));
}

void tst_KeyController::keepsNoKeyThatIsRefused()
{
    KeyBench bench;
    bench.server.reply(FaultyServer::http(401, R"({"message": "This apikey is not valid"})"));
    bench.start();
    bench.controller->askForKey();
    bench.person.enterKey(u"wrong-key"_s);
    QTRY_COMPARE(bench.person.messages(), QStringList{u"Enrow refused the API key. Enter another key."_s});
    QVERIFY(bench.person.dialog());
    QVERIFY(bench.person.button(u"Use without testing"_s)->isHidden());
    QVERIFY(!bench.controller->currentKey());
    QVERIFY(!bench.store.calls.contains(u"write Default"_s));
}

// The window goes on with the batches, and says at the top what it needs.
void tst_KeyController::saysWhatIsNeededAndWhenThatIsDone()
{
    KeyBench bench;
    bench.start();
    const QSignalSpy entered(bench.controller.get(), &KeyController::keyEntered);
    bench.watch(u"a"_s);
    QTRY_VERIFY(!bench.bar().isEmpty());
    bench.controller->setAskedForElsewhere(true); // once is enough
    QCOMPARE(bench.bar(), QString());
    bench.controller->setAskedForElsewhere(false);
    QVERIFY(!bench.bar().isEmpty());
    bench.controller->askForKey();
    bench.person.dialog()->reject();
    QCOMPARE(entered.size(), 0);
    QTRY_VERIFY(!bench.window.findChild<KeyDialog *>());
    bench.controller->askForKey();
    bench.person.enterKey(u"typed-key"_s);
    QTRY_COMPARE(entered.size(), 1);
    QTRY_COMPARE(bench.bar(), QString());
}

void tst_KeyController::keepsAKeyUntestedWhereThePersonSaysSo()
{
    KeyBench bench;
    bench.server.goAway();
    bench.start();
    bench.controller->askForKey();
    bench.person.enterKey(u"typed-key"_s);
    QTRY_VERIFY(bench.person.button(u"Use without testing"_s)->isVisible());
    QCOMPARE(bench.person.messages(), QStringList{u"Enrow cannot be reached. Check your network connection."_s});
    QVERIFY(!bench.controller->currentKey());
    bench.person.click(u"Use without testing"_s);
    QVERIFY(!bench.person.dialog());
    QCOMPARE(bench.controller->currentKey()->secret(), "typed-key");
    QTRY_VERIFY(bench.store.calls.contains(u"write Default"_s));
}

void tst_KeyController::testsNoKeyAtAnUnprovenServer_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("self-signed") << u"self-signed"_s << false << u"does not trust the issuer"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"expired"_s;
    QTest::newRow("other host") << u"other-host"_s << true << u"host name"_s;
}

void tst_KeyController::testsNoKeyAtAnUnprovenServer()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trusted);
    QFETCH(QString, reason);
    std::unique_ptr<TrustedCertificate> trust;
    if (trusted)
        trust = std::make_unique<TrustedCertificate>(certificate);
    FaultyServer server = tlsServer(tlsConfiguration(certificate));
    server.reply(FaultyServer::http(200, R"({"credits": 1})"));
    KeyBench bench(server.origin("https"));
    bench.start();
    bench.controller->askForKey();
    const qsizetype buttons = bench.person.dialog()->findChildren<QAbstractButton *>().size();
    bench.person.typeKey(u"typed-key"_s);
    bench.person.click(u"Use this key"_s);
    QTRY_VERIFY2(bench.person.messages().value(0).contains(u"so nothing was sent"_s),
                 qPrintable(bench.person.messages().join(u'\n')));
    QVERIFY2(bench.person.messages().value(0).contains(reason), qPrintable(bench.person.messages().join(u'\n')));
    QVERIFY(server.requests().isEmpty());
    // No way round it is offered.
    QCOMPARE(bench.person.dialog()->findChildren<QAbstractButton *>().size(), buttons);
    QVERIFY(!QApplication::activeModalWidget() || QApplication::activeModalWidget() == bench.person.dialog());
}

void tst_KeyController::givesUpOnASilentServer()
{
    CallLimits limits;
    limits.deadline = std::chrono::milliseconds(50);
    KeyBench bench(std::nullopt, limits);
    bench.server.reply(QByteArray(), Then::KeepOpen);
    bench.start();
    bench.controller->askForKey();
    bench.person.typeKey(u"typed-key"_s);
    bench.person.click(u"Use this key"_s);
    QTRY_COMPARE(bench.person.messages(), QStringList{u"Enrow did not answer in time."_s});
}

void tst_KeyController::remembersNamesAndNoKeys()
{
    KeyBench bench;
    bench.start();
    bench.controller->askIfKeyIsMissing();
    QTRY_VERIFY(bench.person.dialog());
    bench.person.chooseName(u"Work"_s);
    bench.person.enterKey(u"typed-key-0123456789"_s);
    QTRY_COMPARE(bench.settings.keyNames(), QStringList{u"Work"_s});
    QCOMPARE(bench.settings.currentKeyName(), u"Work"_s);
    QVERIFY(bench.settings.save());
    QFile file(bench.settingsFile.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Work"));
    QVERIFY(!bytes.contains("typed-key"));
}

ENROW_TEST(tst_KeyController, QApplication)
#include "tst_KeyController.moc"
