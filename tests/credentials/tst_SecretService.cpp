// SPDX-License-Identifier: MIT
#include "credentials/SecretService.h"

#include "support/HungKeyring.h"
#include "support/TestProgram.h"

#include <QDBusVariant>

#include <memory>
#include <optional>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

// A Secret Service on the bus of the session that answers each question with what it is told to; an invalid answer is
// an error.
class TalkingKeyring final : public QDBusVirtualObject
{
public:
    TalkingKeyring(QVariant keyring, QVariant locked)
        : m_keyring(std::move(keyring))
        , m_locked(std::move(locked))
    {
        if (!m_bus.registerService(u"org.freedesktop.secrets"_s) ||
            !m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath))
            qFatal("the bus has no place for a keyring");
    }
    ~TalkingKeyring() override { QDBusConnection::disconnectFromBus(m_bus.name()); }
    Q_DISABLE_COPY_MOVE(TalkingKeyring)

    bool handleMessage(const QDBusMessage &question, const QDBusConnection &bus) override
    {
        asked += question.path() + u' ' + question.member();
        const QVariant &answer = question.member() == u"ReadAlias"_s ? m_keyring : m_locked;
        return bus.send(answer.isValid() ? question.createReply(answer)
                                         : question.createErrorReply(QDBusError::Failed, u"no"_s));
    }
    QString introspect(const QString &) const override { return {}; }

    QStringList asked;

private:
    const QVariant m_keyring;
    const QVariant m_locked;
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"talking keyring"_s);
};

QVariant keyringAt(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

QVariant isLocked(bool locked)
{
    return QVariant::fromValue(QDBusVariant(locked));
}

// What is answered; nothing where it is answered at once, twice or not at all.
std::optional<bool> askIfLocked()
{
    int answers = 0;
    bool locked = false;
    QObject context;
    SecretService::askIfLocked(&context, [&](bool answer) {
        ++answers;
        locked = answer;
    });
    if (answers != 0 || !QTest::qWaitFor([&] { return answers > 0; }, 30'000))
        return std::nullopt;
    QTest::qWait(50);
    return answers == 1 ? std::optional(locked) : std::nullopt;
}

} // namespace

// Against services of its own: see CMakeLists.txt, which runs each part in a session that suits it.
class tst_SecretService : public QObject
{
    Q_OBJECT

private slots:
    void asksTheDefaultKeyring_data()
    {
        QTest::addColumn<QVariant>("keyring");
        QTest::addColumn<QVariant>("answer");
        QTest::addColumn<bool>("locked");
        QTest::newRow("locked") << keyringAt(u"/keyring"_s) << isLocked(true) << true;
        QTest::newRow("unlocked") << keyringAt(u"/keyring"_s) << isLocked(false) << false;
        QTest::newRow("no default keyring") << keyringAt(u"/"_s) << isLocked(true) << false;
        QTest::newRow("an error") << QVariant() << isLocked(true) << false;
        QTest::newRow("an error of the keyring") << keyringAt(u"/keyring"_s) << QVariant() << false;
        QTest::newRow("an answer to another question") << QVariant(u"hello"_s) << isLocked(true) << false;
    }

    void asksTheDefaultKeyring()
    {
        QFETCH(QVariant, keyring);
        QFETCH(QVariant, answer);
        const TalkingKeyring service(keyring, answer);
        QFETCH(bool, locked);
        QCOMPARE(askIfLocked(), std::optional(locked));
        QCOMPARE(service.asked.first(), u"/org/freedesktop/secrets ReadAlias"_s);
        QCOMPARE(service.asked.value(1, u"/keyring Get"_s), u"/keyring Get"_s);
    }

    void aHungServiceIsNotLocked()
    {
        const test::HungKeyring service(test::HungKeyring::Lives::No);
        QCOMPARE(askIfLocked(), std::optional(false));
        QCOMPARE(service.questions(), 1);
    }

    void tellsOfSilenceOnce()
    {
        const test::HungKeyring service(test::HungKeyring::Lives::No);
        int silences = 0;
        QObject context;
        SecretService::watch(&context, {}, [&] { ++silences; });
        QCOMPARE(silences, 0);
        QVERIFY(QTest::qWaitFor([&] { return silences > 0; }, 30'000));
        QTest::qWait(int(std::chrono::milliseconds(SecretService::patience).count()) + 500);
        QCOMPARE(silences, 1);
        QCOMPARE(service.questions(), 1);
    }

    void asksALivingServiceAgainUntilItIsStopped()
    {
        const test::HungKeyring service(test::HungKeyring::Lives::Yes);
        std::stop_source stop;
        bool isSilent = false;
        QObject context;
        SecretService::watch(&context, stop.get_token(), [&] { isSilent = true; });
        QVERIFY(QTest::qWaitFor([&] { return service.questions() == 2; }, 30'000));
        stop.request_stop();
        QTest::qWait(int(std::chrono::milliseconds(SecretService::patience).count()) + 500);
        QCOMPARE(service.questions(), 2);
        QVERIFY(!isSilent);
    }

    void tellsNobodyWhoStopped()
    {
        const test::HungKeyring service(test::HungKeyring::Lives::No);
        std::stop_source stop;
        bool isSilent = false;
        auto context = std::make_unique<QObject>();
        SecretService::watch(context.get(), stop.get_token(), [&] { isSilent = true; });
        auto dying = std::make_unique<QObject>();
        SecretService::watch(dying.get(), {}, [&] { isSilent = true; });
        QVERIFY(QTest::qWaitFor([&] { return service.questions() == 2; }, 30'000));
        stop.request_stop();
        dying.reset();
        QTest::qWait(int(std::chrono::milliseconds(SecretService::patience).count()) + 500);
        QVERIFY(!isSilent);
    }

    // Without a service, and without a bus too.
    void nobodyThereIsNotLocked()
    {
        QCOMPARE(askIfLocked(), std::optional(false));
        bool isSilent = false;
        QObject context;
        SecretService::watch(&context, {}, [&] { isSilent = true; });
        QTest::qWait(int(std::chrono::milliseconds(SecretService::patience).count()) + 500);
        QVERIFY(!isSilent);
    }
};

ENROW_TEST(tst_SecretService, QCoreApplication)
#include "tst_SecretService.moc"
