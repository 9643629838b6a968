// SPDX-License-Identifier: MIT
#include "credentials/KeychainKeyStore.h"

#include "KeyAnswers.h"
#include "support/HungKeyring.h"
#include "support/SecretSearch.h"
#include "support/TestProgram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QTimer>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

const QString secret = u"k3y-2f9d71c84ab0e65d"_s;

ApiOrigin originOf(const QString &url)
{
    return ApiOrigin::parse(url).value();
}

// Not a QDBusInterface, which asks what the service offers and leaks the answer.
QDBusMessage askKeyring(const QString &method, const QVariant &argument)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, method);
    call << argument;
    return QDBusConnection::sessionBus().call(call);
}

// Locks the default keyring of the session, as a person does or a screen saver.
bool lockKeyring()
{
    const QDBusReply<QDBusObjectPath> keyring = askKeyring(u"ReadAlias"_s, u"default"_s);
    const QDBusMessage locked = askKeyring(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{keyring.value()}));
    return keyring.isValid() && locked.type() == QDBusMessage::ReplyMessage;
}

} // namespace

// Against a keychain of its own: see CMakeLists.txt, which runs each part in a session that suits it.
class tst_KeychainKeyStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir::homePath().startsWith(QDir::tempPath())); }

    void unlocked()
    {
        KeychainKeyStore store(ApiOrigin::production());
        QVERIFY(store.outlivesRun());
        QCOMPARE(test::read(store, u"Work"_s), "none");
        QCOMPARE(test::remove(store, u"Work"_s), "done");
        QCOMPARE(test::write(store, u"Work"_s, u"first"), "done");
        QCOMPARE(test::write(store, u"Work"_s, secret), "done");
        QCOMPARE(test::write(store, u"Zoë & Co"_s, u"other"), "done");

        KeychainKeyStore nextRun(ApiOrigin::production());
        QCOMPARE(test::read(nextRun, u"Work"_s), secret.toLatin1());
        QCOMPARE(test::read(nextRun, u"Zoë & Co"_s), "other");
        QCOMPARE(test::remove(nextRun, u"Zoë & Co"_s), "done");
        QCOMPARE(test::read(nextRun, u"Zoë & Co"_s), "none");

        // Another server's key is another key.
        KeychainKeyStore elsewhere(originOf(u"http://127.0.0.1:8080"_s));
        QCOMPARE(test::read(elsewhere, u"Work"_s), "none");

        // The service encrypts what it writes.
        QVERIFY(!QDir(QDir::homePath() + u"/.local/share/keyrings"_s).isEmpty());
        QCOMPARE(test::SecretSearch(secret.toLatin1()).findIn(QDir::homePath()), QStringList());
    }

    void locked()
    {
        KeychainKeyStore store(ApiOrigin::production());
        QCOMPARE(test::write(store, u"Work"_s, secret), "done");
        QVERIFY(lockKeyring());
        QCOMPARE(test::read(store, u"Work"_s), "keychain-locked");
        QCOMPARE(test::write(store, u"Work"_s, u"other"), "keychain-locked");
    }

    void noService()
    {
        KeychainKeyStore store(ApiOrigin::production());
        QCOMPARE(test::read(store, u"Work"_s), "keychain-failed");
        QCOMPARE(test::write(store, u"Work"_s, secret), "keychain-failed");
        QCOMPARE(test::remove(store, u"Work"_s), "keychain-failed");
        QCOMPARE(test::SecretSearch(secret.toLatin1()).findIn(QDir::homePath()), QStringList());
    }

    // Left to itself QtKeychain waits for more than a minute; answerOf() gives up before that.
    void hung()
    {
        const test::HungKeyring keyring(test::HungKeyring::Lives::No);
        KeychainKeyStore store(ApiOrigin::production());
        QCOMPARE(test::read(store, u"Work"_s), "keychain-failed");
        QVERIFY(keyring.questions() > 1);
        QCOMPARE(test::write(store, u"Work"_s, secret), "keychain-failed");
        QCOMPARE(test::remove(store, u"Work"_s), "keychain-failed");
    }

    void hungWhileTheEventLoopRuns()
    {
        const test::HungKeyring keyring(test::HungKeyring::Lives::No);
        KeychainKeyStore store(ApiOrigin::production());
        QTimer heart;
        int beats = 0;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        heart.start(100);
        QCOMPARE(test::read(store, u"Work"_s), "keychain-failed");
        QVERIFY2(beats > 20, qPrintable(QString::number(beats)));
    }

    void aPersonMayTakeTheirTimeToUnlock()
    {
        const test::HungKeyring keyring(test::HungKeyring::Lives::Yes);
        KeychainKeyStore store(ApiOrigin::production());
        bool isAnswered = false;
        const PendingWork work = store.read(u"Work"_s, this, [&](const auto &) { isAnswered = true; });
        QTest::qWait(8000); // longer than a service may be silent
        QVERIFY(!isAnswered);
    }
};

ENROW_TEST(tst_KeychainKeyStore, QCoreApplication)
#include "tst_KeychainKeyStore.moc"
