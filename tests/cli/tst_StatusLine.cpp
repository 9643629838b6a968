// SPDX-License-Identifier: MIT
#include "cli/StatusLine.h"
#include "store/Batch.h"

#include "support/Keys.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// The status of a batch as a line of JSON and as a line of text.
class tst_StatusLine : public QObject
{
    Q_OBJECT

private slots:
    void completedSearch();
    void validRowsAreCounted();
    void countsThatCannotBeAreShown();
    void figuresThatDoNotAgree();
    void whyNothingIsKnown();
    void verification();
    void phonesCountTheirFinalCost();
    void nothingKnown();
    void missingRows();
    void unknownStatusWord();
    void largeNumbersStayExact();
    void oddTextsStayValidJson();
    void listHasLabelAndTime();
};

void tst_StatusLine::completedSearch()
{
    Batch batch = freshBatches({{BatchKind::EmailFinder, u"3d4c"_s}}).front();
    batch.head.status = BatchStatus::Completed;
    batch.head.finished = batch.head.requested = 3;
    batch.head.resultRows = 3;
    batch.lastReply = QDateTime({2026, 3, 4}, {12, 30}, QTimeZone::utc());
    batch.head.valid = 2;
    batch.head.credits = {Credits::fromWhole(3), Credits::fromWhole(1), Credits::fromWhole(2)};
    QCOMPARE(statusJson(batch),
             R"({"id":"3d4c","kind":"email-finder","status":"completed","finished":3,"requested":3,"valid":2,)"
             R"("credits":{"initial":3,"refunded":1,"final":2},"rows":3,"missing":0})"_ba);
    QCOMPARE(statusText(batch), u"3d4c: email-finder, completed, 3 of 3 finished, 2 valid, "
                                "credits: 3 charged, 1 refunded, 2 final"_s);
}

void tst_StatusLine::validRowsAreCounted()
{
    Batch batch = freshBatches({{BatchKind::EmailFinder, u"3d4c"_s}}).front();
    const qint64 counted = 2;
    batch.head.status = BatchStatus::Completed;
    batch.head.requested = batch.head.resultRows = 3;
    batch.head.valid = batch.head.validRows = counted;
    QVERIFY(statusText(batch).endsWith(u"%1 valid"_s.arg(counted)));
    batch.head.valid = counted + 1;
    QVERIFY(statusText(batch).endsWith(u"%1 valid (%2 among the rows)"_s.arg(counted + 1).arg(counted)));
    batch.head.requested = 5000; // of a part of the rows: no measure
    QVERIFY(statusText(batch).endsWith(u"%1 valid"_s.arg(counted + 1)));
}

void tst_StatusLine::countsThatCannotBeAreShown()
{
    Batch batch = freshBatches({{BatchKind::EmailFinder, u"3d4c"_s}}).front();
    batch.head.oddCounts = u"requested 1e30, valid -2"_s;
    QCOMPARE(statusText(batch),
             u"3d4c: email-finder, status unknown, counts that cannot be: requested 1e30, valid -2"_s);
    QVERIFY(statusJson(batch).endsWith(R"("missing":null,"odd_counts":"requested 1e30, valid -2"})"));
}

void tst_StatusLine::figuresThatDoNotAgree()
{
    Batch batch = freshBatches({{BatchKind::EmailFinder, u"3d4c"_s}}).front();
    batch.head.credits = {Credits::fromWhole(5), Credits::fromWhole(1), Credits::fromWhole(3)};
    QVERIFY(statusText(batch).endsWith(u"credits: 5 charged, 1 refunded, 3 final, which do not agree"_s));
    batch.head.credits.final = Credits::fromWhole(4);
    QVERIFY(statusText(batch).endsWith(u"credits: 5 charged, 1 refunded, 4 final"_s));
}

void tst_StatusLine::whyNothingIsKnown()
{
    Batch batch = freshBatches({{BatchKind::EmailFinder, u"3d4c"_s}}).front();
    QCOMPARE(statusText(batch), u"3d4c: email-finder, status unknown"_s);
    batch.poll.error = Error{ErrorKind::UnknownBatch, {}, 404, {}};
    QVERIFY2(statusText(batch).contains(u"no such batch"_s), qPrintable(statusText(batch)));
}

void tst_StatusLine::verification()
{
    Batch batch = freshBatches({{BatchKind::EmailVerifier, u"v"_s}}).front();
    batch.head.status = BatchStatus::Completed;
    batch.head.requested = batch.head.valid = 2;
    batch.head.resultRows = 2;
    batch.lastReply = QDateTime({2026, 3, 4}, {12, 30}, QTimeZone::utc());
    batch.head.credits.final = Credits::parse("0.5");
    QCOMPARE(statusJson(batch),
             R"({"id":"v","kind":"email-verifier","status":"completed","finished":null,"requested":2,"valid":2,)"
             R"("credits":{"initial":null,"refunded":null,"final":0.5},"rows":2,"missing":0})"_ba);
    QCOMPARE(statusText(batch), u"v: email-verifier, completed, 2 requested, 2 valid, credits: 0.5 final"_s);
}

void tst_StatusLine::phonesCountTheirFinalCost()
{
    Batch batch = freshBatches({{BatchKind::PhoneFinder, u"p"_s}}).front();
    batch.head.status = BatchStatus::Completed;
    batch.head.credits.initial = Credits::fromWhole(120);
    batch.head.credits.refunded = Credits::fromWhole(40);
    QVERIFY(statusJson(batch).contains(R"("credits":{"initial":120,"refunded":40,"final":80},)"));
    QVERIFY(statusText(batch).endsWith(u"credits: 120 charged, 40 to refund, 80 final"_s));
}

void tst_StatusLine::nothingKnown()
{
    const Batch batch = freshBatches({{std::nullopt, u"x"_s}}).front();
    QCOMPARE(statusJson(batch),
             R"({"id":"x","kind":null,"status":null,"finished":null,"requested":null,"valid":null,)"
             R"("credits":{"initial":null,"refunded":null,"final":null},"rows":null,"missing":null})"_ba);
    QCOMPARE(statusText(batch), u"x: status unknown"_s);
}

void tst_StatusLine::missingRows()
{
    Batch batch = freshBatches({{BatchKind::EmailFinder, u"x"_s}}).front();
    batch.head.status = BatchStatus::Completed;
    batch.head.finished = batch.head.requested = 5000;
    batch.head.resultRows = 2;
    batch.lastReply = QDateTime({2026, 3, 4}, {12, 30}, QTimeZone::utc());
    QVERIFY(statusJson(batch).endsWith(R"(,"rows":2,"missing":4998})"));
    QVERIFY(listJson(batch).contains(R"(,"rows":2,"missing":4998,"label":null,)"));
    QVERIFY(listText(batch).endsWith(u"; 2 of 5,000 rows received"_s));
    batch.head.requested = 1;
    QVERIFY(statusJson(batch).endsWith(R"(,"rows":2,"missing":-1})"));
}

void tst_StatusLine::unknownStatusWord()
{
    Batch batch = freshBatches({{BatchKind::EmailFinder, u"x"_s}}).front();
    batch.head.statusText = u"queued\x1b"_s;
    QVERIFY(statusJson(batch).contains(R"("status":"queued\u001b")"));
    QCOMPARE(statusText(batch), u"x: email-finder, queued\ufffd"_s);
}

void tst_StatusLine::largeNumbersStayExact()
{
    Batch batch = freshBatches({{BatchKind::EmailFinder, u"x"_s}}).front();
    batch.head.requested = 9'007'199'254'740'993; // a double has no such number
    batch.head.credits.initial = Credits::parse("8999999999999.125");
    const QByteArray json = statusJson(batch);
    QVERIFY(json.contains(R"("requested":9007199254740993,)"));
    QVERIFY(json.contains(R"("initial":8999999999999.125,)"));
}

void tst_StatusLine::oddTextsStayValidJson()
{
    const QString id = u"\"\\/ü📞\u2028'"_s;
    const QByteArray json = statusJson(freshBatches({{BatchKind::EmailFinder, id}}).front());
    QCOMPARE(QJsonDocument::fromJson(json)[u"id"_s].toString(), id);
    QVERIFY(!json.contains('\n'));
}

void tst_StatusLine::listHasLabelAndTime()
{
    Batch batch = freshBatches({{BatchKind::PhoneFinder, u"p"_s}}).front();
    batch.added = QDateTime({2026, 3, 4}, {12, 30, 15}, QTimeZone(3600));
    const QByteArray before = statusJson(batch).chopped(1);
    QCOMPARE(listJson(batch),
             before + R"(,"label":null,"added":"2026-03-04T11:30:15Z","origin":null,"from_file":null})");
    QCOMPARE(listText(batch), u"p: phone-finder, status unknown"_s);
    QCOMPARE(listText(batch, true), u"p: phone-finder, status unknown; from an unknown server"_s);
    QCOMPARE(placeText(batch), u"phone-finder"_s);
    batch.origin = u"https://api.enrow.io"_s;
    QCOMPARE(listText(batch, true), u"p: phone-finder, status unknown; from https://api.enrow.io"_s);
    QCOMPARE(placeText(batch), u"phone-finder at https://api.enrow.io"_s);
    batch.label = u"Spring \"fair\"\x1b"_s;
    QCOMPARE(QJsonDocument::fromJson(listJson(batch))[u"label"_s].toString(), batch.label);
    QCOMPARE(listText(batch), u"p (Spring \"fair\"\ufffd): phone-finder, status unknown"_s);
}

ENROW_TEST(tst_StatusLine, QCoreApplication)
#include "tst_StatusLine.moc"
