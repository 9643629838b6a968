// SPDX-License-Identifier: MIT
#include "core/ApiKey.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ApiKey : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatAHeaderCanCarry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("plain") << u"sk_live-0123"_s << "sk_live-0123"_ba;
        QTest::newRow("one character") << u"a"_s << "a"_ba;
        QTest::newRow("first and last printable") << u"!~"_s << "!~"_ba;
        for (const QString &name : {u"Bearer"_s, u"bearer-key"_s, u"x-api-key"_s, u"exported"_s, u"a=b:c"_s})
            QTest::newRow(qPrintable(u"a name or its beginning alone: "_s + name)) << name << name.toLatin1();
        QTest::newRow("space around") << u" \t\nkey\r\n\u00a0"_s << "key"_ba;
        QTest::newRow("longest") << QString(512, u'k') << QByteArray(512, 'k');
    }

    void acceptsWhatAHeaderCanCarry()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, secret);
        const Result<ApiKey> key = ApiKey::parse(text);
        QVERIFY(key.ok());
        QCOMPARE(key.value().secret(), secret);
        QCOMPARE(problemWithApiKey(text), std::nullopt);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ApiKeyProblem>("problem");
        QTest::newRow("empty") << QString() << ApiKeyProblem::Empty;
        QTest::newRow("only space") << u" \t\r\n"_s << ApiKeyProblem::Empty;
        for (const QString &quoted : {u"\"key\""_s, u"'key'"_s, u"`key`"_s, u"\u201ckey\u201d"_s, u"\u201ekey\u201c"_s,
                                      u"\u00abkey\u00bb"_s, u"\u2018key\u2019"_s, u"\u203akey\u2039"_s, u" \"key\"\n"_s,
                                      u"\"key"_s, u"key'"_s, u"\""_s, u"\"two words\""_s})
            QTest::newRow(qPrintable(u"in quotes: "_s + quoted)) << quoted << ApiKeyProblem::Quoted;
        for (const QString &named : {u"Bearer key"_s, u"bearer\tkey"_s, u"x-api-key: key"_s, u"X-API-Key:key"_s,
                                     u"Authorization: Bearer key"_s, u"ENROW_API_KEY=key"_s,
                                     u"export ENROW_API_KEY=key"_s, u"x-api-key: two words"_s})
            QTest::newRow(qPrintable(u"named: "_s + named)) << named << ApiKeyProblem::Named;
        for (const QString &blank :
             {u"two words"_s, u"key\r\nHost: elsewhere"_s, u"a\tb"_s, u"a\u00a0b"_s, u"a\u2003b"_s})
            QTest::newRow(qPrintable(u"blank inside: "_s + blank.simplified())) << blank << ApiKeyProblem::Blank;
        const ApiKeyProblem character = ApiKeyProblem::BadCharacter;
        QTest::newRow("invisible space") << u"ke\u200by"_s << character;
        QTest::newRow("NUL") << QString(u"ke"_s + QChar(0) + u"y"_s) << character;
        QTest::newRow("DEL") << u"ke\u007fy"_s << character;
        QTest::newRow("accent") << u"cl\u00e9"_s << character;
        QTest::newRow("looks like ASCII in its low byte") << u"ke\u0179"_s << character;
        QTest::newRow("too long") << QString(513, u'k') << ApiKeyProblem::TooLong;
    }

    void refusesTheRest()
    {
        QFETCH(QString, text);
        const Result<ApiKey> key = ApiKey::parse(text);
        QTEST(problemWithApiKey(text).value(), "problem");
        QVERIFY(!key.ok());
        QCOMPARE(key.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!key.error().detail.isEmpty());
        QVERIFY2(text.trimmed().isEmpty() || !key.error().detail.contains(text.trimmed()), "the secret leaked");
    }
};

ENROW_TEST(tst_ApiKey, QCoreApplication)
#include "tst_ApiKey.moc"
