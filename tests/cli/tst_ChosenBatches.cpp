// SPDX-License-Identifier: MIT
#include "cli/ChosenBatches.h"

#include "cli/CliSamples.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;
using test::completedSearch;
using test::idsOf;

// Arguments and the texts that they stand for become batches.
class tst_ChosenBatches : public QObject
{
    Q_OBJECT

private slots:
    void textsAreSearched();
    void oneWordOfATextIsNoArgument();
    void whatIsLeftOutIsSaid();
    void nothingFound_data();
    void nothingFound();
    void badArgumentIsToldBeforeATextIsRead();
    void unreadableText();
    void hostileTexts_data();
    void hostileTexts();
};

namespace
{

const QString oddSearch = u"3d4cb64e-i64d-4f6e-9a53-0b7f2c9d1e04"_s; // the API's own IDs need not be hexadecimal

Result<ChosenBatches> choose(const QStringList &arguments, const QString &text)
{
    return chooseBatches({std::nullopt, arguments, {}, {}}, [text](const QString &) { return Result<QString>(text); });
}

} // namespace

void tst_ChosenBatches::textsAreSearched()
{
    const QString mail =
        u"Hi Pam,\n\nthe results: <https://api.enrow.io/email/find/bulk?id=%1>.\r\nYours"_s.arg(completedSearch);
    const auto chosen = choose({u"typed"_s, u"-"_s, completedSearch}, mail + u"\n\""_s + oddSearch + u"\","_s);
    QVERIFY(chosen);
    QCOMPARE(chosen->batches, (QList<BatchRef>{
                                  {std::nullopt, u"typed"_s},
                                  {BatchKind::EmailFinder, completedSearch},
                                  {std::nullopt, oddSearch},
                              }));
}

void tst_ChosenBatches::oneWordOfATextIsNoArgument()
{
    // As an argument it is taken as it is; in a text it may be prose.
    QCOMPARE(idsOf(choose({u"Hello"_s}, {}).value()), QStringList{u"Hello"_s});
    QVERIFY(!choose({u"@file"_s}, u"Hello"_s));
}

void tst_ChosenBatches::whatIsLeftOutIsSaid()
{
    const auto chosen = choose({u"-"_s}, u"one two three four five six seven "_s + completedSearch);
    QVERIFY(chosen);
    QCOMPARE(idsOf(chosen.value()), QStringList{completedSearch});
    QCOMPARE(chosen->remarks, QStringList{u"left out what is probably no batch ID: 'one', 'two', 'three', "
                                          "'four', 'five', 2 more"_s});
}

void tst_ChosenBatches::nothingFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" \n\t\n"_s;
    QTest::newRow("prose") << u"Please find the results attached."_s;
    QTest::newRow("reply without an ID") << uR"({"message":"Could not retrieve bulk search results"})"_s;
}

void tst_ChosenBatches::nothingFound()
{
    QFETCH(QString, text);
    const auto chosen = choose({u"-"_s}, text);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(chosen.error().detail.startsWith(u"a batch ID is missing"_s), qPrintable(chosen.error().detail));
}

void tst_ChosenBatches::badArgumentIsToldBeforeATextIsRead()
{
    bool wasRead = false;
    const auto chosen = chooseBatches({std::nullopt, {u"-"_s, u"two words"_s}, {}, {}}, [&](const QString &) {
        wasRead = true;
        return Result<QString>(completedSearch);
    });
    QVERIFY(!chosen && !wasRead);
}

void tst_ChosenBatches::unreadableText()
{
    const auto chosen = chooseBatches({std::nullopt, {u"@ids.txt"_s}, {}, {}}, [](const QString &) {
        return Result<QString>(Error{ErrorKind::FileFailed, u"No such file or directory"_s, 0, {}});
    });
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, ErrorKind::FileFailed);
    QCOMPARE(chosen.error().detail, u"ids.txt: No such file or directory"_s);
}

void tst_ChosenBatches::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL bytes") << QString(100'000, QChar(0)) + completedSearch;
    QTest::newRow("open brackets") << QString(100'000, u'[') + u' ' + completedSearch;
    QTest::newRow("open objects") << u"{\"a\":"_s.repeated(20'000) + u' ' + completedSearch;
    QTest::newRow("one endless word") << QString(1'000'000, u'x') + u' ' + completedSearch;
    QTest::newRow("many words") << u"word "_s.repeated(200'000) + completedSearch;
    QTest::newRow("escape sequences") << u"\x1b[2J\x1b]0;title\x07 "_s + completedSearch;
    QTest::newRow("half a character") << QString(QChar(0xd800)) + u' ' + completedSearch;
}

void tst_ChosenBatches::hostileTexts()
{
    QFETCH(QString, text);
    const auto chosen = choose({u"-"_s}, text);
    if (!chosen) {
        QCOMPARE(chosen.error().kind, ErrorKind::InvalidInput);
        return;
    }
    QCOMPARE(idsOf(chosen.value()), QStringList{completedSearch});
    for (const QString &remark : chosen->remarks)
        QVERIFY(remark.size() < 2000);
}

ENROW_TEST(tst_ChosenBatches, QCoreApplication)
#include "tst_ChosenBatches.moc"
