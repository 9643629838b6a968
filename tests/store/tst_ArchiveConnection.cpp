// SPDX-License-Identifier: MIT
#include "store/ArchiveConnection.h"

#include "support/ArchiveFixture.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_ArchiveConnection : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote();
    void whatIsWrittenIsOnTheDisk();
    void undoesAFailedTransaction();
    void tellsWhatFailed_data();
    void tellsWhatFailed();
};

void tst_ArchiveConnection::readsWhatItWrote()
{
    ArchiveFixture fixture;
    const auto connection = fixture.connection();
    QVERIFY(connection->execute(u"CREATE TABLE t (a, b)"_s));
    QVERIFY(connection->execute(u"INSERT INTO t VALUES (?, ?), (3, NULL)"_s, {1, u"eins"_s}));
    auto rows = connection->query(u"SELECT a, b FROM t ORDER BY a"_s);
    QVERIFY(rows);
    QVERIFY(ArchiveConnection::next(rows.value()).value());
    QCOMPARE(rows->value(1).toString(), u"eins"_s);
    QVERIFY(ArchiveConnection::next(rows.value()).value());
    QVERIFY(rows->value(1).isNull());
    QVERIFY(!ArchiveConnection::next(rows.value()).value());
    QCOMPARE(connection->value(u"SELECT count(*) FROM t"_s)->toInt(), 2);
    QVERIFY(!connection->value(u"SELECT a FROM t WHERE a > 9"_s)->isValid());
}

void tst_ArchiveConnection::whatIsWrittenIsOnTheDisk()
{
    ArchiveFixture fixture;
    const auto archive = fixture.open();
    const auto connection = fixture.connection();
    QCOMPARE(connection->value(u"PRAGMA synchronous"_s)->toInt(), 2); // FULL
    QCOMPARE(connection->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
}

void tst_ArchiveConnection::undoesAFailedTransaction()
{
    ArchiveFixture fixture;
    const auto connection = fixture.connection();
    QVERIFY(connection->execute(u"CREATE TABLE t (a UNIQUE)"_s));
    const auto insertTwice = [&]() -> Result<void> {
        if (auto done = connection->execute(u"INSERT INTO t VALUES (1)"_s); !done)
            return done;
        return connection->execute(u"INSERT INTO t VALUES (1)"_s);
    };
    QVERIFY(!connection->transaction(insertTwice));
    QCOMPARE(connection->value(u"SELECT count(*) FROM t"_s)->toInt(), 0);
    QVERIFY(connection->transaction([&] { return connection->execute(u"INSERT INTO t VALUES (2)"_s); }));
    QCOMPARE(fixture.value(u"SELECT a FROM t"_s).toInt(), 2);
}

void tst_ArchiveConnection::tellsWhatFailed_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nonsense") << QStringList() << u"SELEKT"_s << ErrorKind::FileFailed
                              << u"near \"SELEKT\": syntax error"_s;
    QTest::newRow("no such table") << QStringList() << u"SELECT * FROM t"_s << ErrorKind::FileFailed
                                   << u"no such table: t"_s;
    QTest::newRow("full") << QStringList{u"CREATE TABLE t (a)"_s, u"PRAGMA max_page_count = 2"_s}
                          << u"INSERT INTO t VALUES (randomblob(100000))"_s << ErrorKind::DiskFull << QString();
    QTest::newRow("read-only") << QStringList{u"CREATE TABLE t (a)"_s, u"PRAGMA query_only = ON"_s}
                               << u"INSERT INTO t VALUES (1)"_s << ErrorKind::ReadOnly
                               << u"attempt to write a readonly database"_s;
}

void tst_ArchiveConnection::tellsWhatFailed()
{
    QFETCH(const QStringList, before);
    QFETCH(const QString, sql);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, detail);
    ArchiveFixture fixture;
    const auto connection = fixture.connection();
    for (const QString &statement : before)
        QVERIFY(connection->execute(statement));
    QCOMPARE(connection->execute(sql).error(), (Error{kind, detail, 0, {}}));
}

ENROW_TEST(tst_ArchiveConnection, QCoreApplication)
#include "tst_ArchiveConnection.moc"
