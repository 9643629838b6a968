// SPDX-License-Identifier: MIT
#include "store/BatchRecord.h"

#include "store/StoreSamples.h"
#include "support/TestProgram.h"

#include <QSqlDatabase>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

const QString database = u"rows in memory"_s;

const QDateTime moment({2026, 1, 2}, {12, 0, 0, 7}, QTimeZone::utc());

// All that is stored has a value of its own.
Batch fullBatch()
{
    Batch batch = addedSearch(u"abc"_s);
    batch.label = u"Spring"_s;
    batch.note = u"second \u201cwave\u201d"_s;
    batch.keyName = u"Work"_s;
    batch.fromFile = u"spring.json"_s;
    batch.origin = u"https://api.example"_s;
    batch.added = moment;
    batch.poll.state = PollState::Paused;
    batch.poll.error = Error{ErrorKind::ServerFault, u"Bad Gateway"_s, 502, {}};
    batch.lastReply = moment.addSecs(60);
    BatchHead &head = batch.head;
    head.id = u"abc"_s;
    head.status = BatchStatus::Ongoing;
    head.statusText = u"ongoing"_s;
    head.custom = u"{\"a\":1}"_s;
    head.requested = 11;
    head.finished = 7;
    head.valid = 5;
    head.credits = {Credits::fromThousandths(11'000), Credits::fromThousandths(2'250), Credits::fromThousandths(8'750)};
    head.resultRows = 7;
    head.validRows = 4;
    head.skippedRows = 3;
    head.hasFurtherPage = true;
    head.oddCounts = u"found 1e30"_s;
    return batch;
}

} // namespace

class tst_BatchRecord : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, database);
        memory.setDatabaseName(u":memory:"_s);
        QVERIFY(memory.open());
    }
    void cleanupTestCase() { QSqlDatabase::removeDatabase(database); }

    void listsTheSameColumnsEverywhere()
    {
        const qsizetype columns = BatchRecord::columns().count(u", "_s) + 1;
        QCOMPARE(BatchRecord::placeholders().count(u'?'), columns);
        QCOMPARE(BatchRecord::assignments().count(u" = ?"_s), columns);
        QCOMPARE(BatchRecord::values({}).size(), columns);
        QCOMPARE(BatchRecord::selectionSize(), int(columns) + 2); // the number, and whether there is a reply
    }

    void readsWhatItWrites()
    {
        const Batch batch = fullBatch();
        const QSqlQuery row = rowOf(BatchRecord::values(batch));
        QVERIFY(BatchRecord::isWhole(row));
        const Batch read = BatchRecord::read(row).value();
        QCOMPARE(read.ref, batch.ref);
        QCOMPARE(read.label, batch.label);
        QCOMPARE(read.note, batch.note);
        QCOMPARE(read.keyName, batch.keyName);
        QCOMPARE(read.origin, batch.origin);
        QCOMPARE(read.added, batch.added);
        QCOMPARE(read.poll, batch.poll);
        QCOMPARE(read.lastReply, batch.lastReply);
        QCOMPARE(read.head, batch.head);
        QVERIFY(read.archived && !read.replyArchived);
    }

    void readsWhatSaysNothing()
    {
        Batch batch;
        batch.ref.id = u"abc"_s;
        batch.added = moment;
        const Batch read = BatchRecord::read(rowOf(BatchRecord::values(batch))).value();
        batch.head.id = batch.ref.id;
        QCOMPARE(read.ref, batch.ref);
        QCOMPARE(read.head, batch.head);
        QCOMPARE(read.poll, PollStatus());
        QVERIFY(!read.lastReply && read.label.isEmpty());
    }

    void keepsAnAmountAsItCame()
    {
        Batch batch = fullBatch();
        batch.head.credits.final = ReportedCredits::fromText("0.12345");
        const Batch read = BatchRecord::read(rowOf(BatchRecord::values(batch))).value();
        QCOMPARE(read.head.credits.final, batch.head.credits.final);
        QVERIFY(!read.head.credits.final.amount());
    }

    void keepsWhatItIsGiven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const QString plant = u"🌱"_s;
        QTest::newRow("NUL") << QString::fromUtf16(u"a\0b", 3) << u"a\ufffdb"_s;
        QTest::newRow("half a character") << QString(QChar(0xd800)) + u"b"_s << u"?b"_s;
        QTest::newRow("cut within a character")
            << QString(BatchRecord::maxText - 1, u'a') + plant << QString(BatchRecord::maxText - 1, u'a');
        QTest::newRow("as long as it may be")
            << QString(BatchRecord::maxText, u'a') << QString(BatchRecord::maxText, u'a');
        QTest::newRow("many pairs") << plant.repeated(BatchRecord::maxText) << plant.repeated(BatchRecord::maxText / 2);
        QTest::newRow("blanks") << u" \n\t"_s << u" \n\t"_s;
    }

    void keepsWhatItIsGiven()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kept);
        Batch batch = fullBatch();
        batch.label = text;
        batch.head.custom = text;
        const QSqlQuery row = rowOf(BatchRecord::values(batch));
        QVERIFY(BatchRecord::isWhole(row));
        const Batch read = BatchRecord::read(row).value();
        QVERIFY(read.label == kept);
        QVERIFY(read.head.custom == kept);
        QCOMPARE(BatchRecord::values(read), BatchRecord::values(batch));
    }

    void seesEachValueThatIsChanged()
    {
        const QVariantList values = BatchRecord::values(fullBatch());
        for (qsizetype column = 0; column < values.size(); ++column) {
            QVariantList changed = values;
            changed[column] = values[column].isNull() ? QVariant(1) : QVariant(values[column].metaType());
            QVERIFY2(!BatchRecord::isWhole(rowOf(changed)), qPrintable(QString::number(column)));
        }
        // The digest minds where one value ends and the next one begins.
        Batch moved = fullBatch();
        moved.label = u"Springs"_s;
        moved.note = u"econd \u201cwave\u201d"_s;
        QVERIFY(BatchRecord::values(moved).last() != values.last());
    }

    void onlyALaterReplyIsNoNews()
    {
        Batch batch = fullBatch();
        const QByteArray before = BatchRecord::digestOfNews(batch);
        batch.lastReply = moment.addDays(1);
        QCOMPARE(BatchRecord::digestOfNews(batch), before);
        QVERIFY(BatchRecord::values(batch).last().toByteArray() != before);
        batch.head.finished = 8;
        QVERIFY(BatchRecord::digestOfNews(batch) != before);
    }

    void goesOnAsItShould_data()
    {
        QTest::addColumn<BatchStatus>("status");
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<bool>("hasReply");
        QTest::addColumn<PollState>("state");
        QTest::newRow("running") << BatchStatus::Ongoing << false << true << PollState::Waiting;
        QTest::newRow("paused") << BatchStatus::Ongoing << true << true << PollState::Paused;
        QTest::newRow("completed") << BatchStatus::Completed << false << true << PollState::Done;
        QTest::newRow("failed") << BatchStatus::Failed << true << true << PollState::Done;
        QTest::newRow("completed, its reply lost") << BatchStatus::Completed << false << false << PollState::Waiting;
    }

    void goesOnAsItShould()
    {
        QFETCH(BatchStatus, status);
        QFETCH(bool, isPaused);
        QFETCH(bool, hasReply);
        Batch batch = fullBatch();
        batch.head.status = status;
        batch.poll.state = isPaused ? PollState::Paused : PollState::Fetching;
        const Batch read = BatchRecord::read(rowOf(BatchRecord::values(batch), hasReply)).value();
        QTEST(read.poll.state, "state");
        QCOMPARE(read.replyArchived, hasReply);
        QCOMPARE(BatchRecord::hasEnded(read), read.poll.state == PollState::Done);
    }

    void readsNoBatchThatNothingNames()
    {
        QVariantList values = BatchRecord::values(fullBatch());
        for (const auto &[column, value] :
             {std::pair(0, u"fax-finder"_s), std::pair(1, u""_s), std::pair(1, u"a b"_s)}) {
            QVariantList changed = values;
            changed[column] = value;
            QVERIFY2(!BatchRecord::read(rowOf(changed)), qPrintable(value));
        }
    }

private:
    // A row of these values, as a query of selection() finds it.
    static QSqlQuery rowOf(const QVariantList &values, bool hasReply = false)
    {
        QSqlQuery query(QSqlDatabase::database(database));
        query.prepare(u"SELECT 1, "_s + BatchRecord::placeholders() + u", ?"_s);
        for (const QVariant &value : values)
            query.addBindValue(value);
        query.addBindValue(hasReply);
        if (!query.exec() || !query.next())
            qFatal("no row");
        return query;
    }
};

ENROW_TEST(tst_BatchRecord, QCoreApplication)
#include "tst_BatchRecord.moc"
