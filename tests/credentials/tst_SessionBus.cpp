// SPDX-License-Identifier: MIT
#include "credentials/SessionBus.h"

#include "support/HungBus.h"
#include "support/TestProgram.h"

#include <QDBusConnection>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <optional>

using namespace enrow;
using namespace Qt::StringLiterals;

// Against sockets of its own. What greets is a real bus: tst_KeychainKeyStore works on one.
class tst_SessionBus : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSilentDoesNotGreet_data();
    void whatIsSilentDoesNotGreet();
    void whatAnswersIsLeftToQt_data();
    void whatAnswersIsLeftToQt();
    void theAddressIsThatOfLibdbus();
    void aSilentOneIsAvoided();
    void oneThatAnswersIsNotAvoided();

private:
    // What is answered; nothing if it was answered at once or not at all.
    static std::optional<bool> ask(const QString &address)
    {
        std::optional<bool> greets;
        QObject context;
        SessionBus::askWhetherItGreets(address, &context, [&](bool answer) { greets = answer; });
        if (greets)
            return std::nullopt;
        static_cast<void>(QTest::qWaitFor([&] { return greets.has_value(); }, 30'000));
        return greets;
    }
    static void avoidIfSilent()
    {
        QObject context;
        bool done = false;
        SessionBus::avoidIfSilent(&context, [&done] { done = true; });
        QVERIFY(QTest::qWaitFor([&done] { return done; }, 30'000));
    }
    QString path() const { return m_folder.filePath(u"bus"_s); }

    const QTemporaryDir m_folder;
};

void tst_SessionBus::whatIsSilentDoesNotGreet_data()
{
    QTest::addColumn<QByteArray>("firstWord");
    QTest::newRow("from the start") << QByteArray();
    QTest::newRow("within a line") << QByteArray("OK 1234");
    QTest::newRow("after the login") << QByteArray("OK 1234deadbeef\r\n");
}

void tst_SessionBus::whatIsSilentDoesNotGreet()
{
    QFETCH(QByteArray, firstWord);
    const test::HungBus bus(path(), firstWord);
    QCOMPARE(ask(u"unix:path="_s + path() + u",guid=12"_s), false);
    QCOMPARE(bus.clients(), 1);
}

void tst_SessionBus::whatAnswersIsLeftToQt_data()
{
    QTest::addColumn<QByteArray>("firstWord");
    QTest::addColumn<QString>("address");
    QTest::newRow("refuses") << QByteArray("REJECTED EXTERNAL\r\n") << u"unix:path="_s;
    QTest::newRow("greets") << QByteArray("OK 1234deadbeef\r\nl") << u"unix:path="_s;
    QTest::newRow("nobody there") << QByteArray() << u"unix:path=/nowhere"_s;
    QTest::newRow("another kind") << QByteArray() << u"tcp:host=127.0.0.1,port=1;unix:path="_s;
    QTest::newRow("no address") << QByteArray() << u"nonsense "_s;
}

void tst_SessionBus::whatAnswersIsLeftToQt()
{
    QFETCH(QByteArray, firstWord);
    QFETCH(QString, address);
    const test::HungBus bus(path(), firstWord);
    QCOMPARE(ask(address + path()), true);
}

void tst_SessionBus::theAddressIsThatOfLibdbus()
{
    QProcessEnvironment environment;
    QCOMPARE(SessionBus::addressIn(environment), QString());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    QCOMPARE(SessionBus::addressIn(environment), QString());
    const test::HungBus bus(path());
    QCOMPARE(SessionBus::addressIn(environment), u"unix:path="_s + path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/elsewhere"_s);
    QCOMPARE(SessionBus::addressIn(environment), u"unix:path=/elsewhere"_s);
}

void tst_SessionBus::aSilentOneIsAvoided()
{
    const test::HungBus bus(path());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path().toUtf8());
    avoidIfSilent();
    QCOMPARE(bus.clients(), 1);
    const QString avoided = SessionBus::addressIn(QProcessEnvironment::systemEnvironment());
    QVERIFY(!QDBusConnection::connectToBus(avoided, u"avoided"_s).isConnected()); // and this does not block
    QCOMPARE(ask(avoided), false);
    QCOMPARE(bus.clients(), 1);
}

void tst_SessionBus::oneThatAnswersIsNotAvoided()
{
    const QString address = u"unix:path="_s + path();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    for (const QByteArray &firstWord : {"REJECTED EXTERNAL\r\n"_ba, "OK 1234deadbeef\r\nl"_ba}) {
        const test::HungBus bus(path(), firstWord);
        avoidIfSilent();
        QCOMPARE(SessionBus::addressIn(QProcessEnvironment::systemEnvironment()), address);
    }
}

ENROW_TEST(tst_SessionBus, QCoreApplication)
#include "tst_SessionBus.moc"
