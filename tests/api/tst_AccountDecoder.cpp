// SPDX-License-Identifier: MIT
#include "api/AccountDecoder.h"

#include "support/TestProgram.h"

using namespace enrow;

class tst_AccountDecoder : public QObject
{
    Q_OBJECT

private slots:
    void readsTheBalance_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("balance"); // empty: none
        const auto row = [](const char *name, const char *body, const char *balance) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(balance);
        };
        row("documented", R"({"credits": 36000, "webhooks": ["a"]})", "36000");
        row("without webhooks", R"({"credits": 36000})", "36000");
        row("a fraction", R"({"credits": 0.25})", "0.25");
        row("as text", R"({"credits": "12.5"})", "12.5");
        row("unknown keys", R"({"plan": {"credits": 1}, "credits": 2, "x": [[]]})", "2");
        row("missing", R"({"webhooks": []})", "");
        row("null", R"({"credits": null})", "");
        row("an object", R"({"credits": {"sub": 1}})", "");
        row("too fine", R"({"credits": 0.00001})", "0.00001");
        row("added up", R"({"credits": 35999.700000000004})", "35999.7");
    }

    void readsTheBalance()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, balance);
        const Result<Account> account = decodeAccount(body);
        QVERIFY(account.ok());
        QCOMPARE(account->credits.toString().toUtf8(), balance);
    }

    void refusesWhatIsNoAccount_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("a number") << QByteArray("36000");
        QTest::newRow("HTML") << QByteArray("<html>");
        QTest::newRow("cut") << QByteArray(R"({"credits": 1)");
        QTest::newRow("text behind") << QByteArray(R"({"credits": 1} x)");
        QTest::newRow("malformed elsewhere") << QByteArray(R"({"x": [1}, "credits": 1})");
        QTest::newRow("no UTF-8") << QByteArray(R"({"credits": "?"})").replace('?', '\xff');
    }

    void takesNothingElseForAnAccount_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing in it") << QByteArray("{}");
        QTest::newRow("a portal's sign-in") << QByteArray(R"({"login_url": "/sign-in", "user": null})");
        QTest::newRow("a message") << QByteArray(R"({"message": "ok"})");
        QTest::newRow("a balance further in") << QByteArray(R"({"account": {"credits": 12}})");
    }

    void takesNothingElseForAnAccount()
    {
        QFETCH(QByteArray, body);
        const Result<Account> account = decodeAccount(body);
        QVERIFY(!account.ok());
        QCOMPARE(account.error().kind, ErrorKind::NotTheApi);
    }

    void refusesWhatIsNoAccount()
    {
        QFETCH(QByteArray, body);
        const Result<Account> account = decodeAccount(body);
        QVERIFY(!account.ok());
        QCOMPARE(account.error().kind, ErrorKind::UnreadableReply);
    }
};

ENROW_TEST(tst_AccountDecoder, QCoreApplication)
#include "tst_AccountDecoder.moc"
