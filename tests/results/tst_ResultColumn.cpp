// SPDX-License-Identifier: MIT
#include "results/ResultColumn.h"

#include "support/TestProgram.h"

#include <QStringList>

using namespace enrow;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<enrow::BatchKind>)

// The table of columns is what files, the table and the command line promise.
class tst_ResultColumn : public QObject
{
    Q_OBJECT

private slots:
    void tableIsIndexedById();
    void columnsOfFiles_data();
    void columnsOfFiles();
    void kindsAreSubsequences();
    void fieldsBelongToTheKinds();
    void slotsMatchFields();
    void namesAreUniqueAndFound();
    void unknownNames();
};

void tst_ResultColumn::tableIsIndexedById()
{
    QCOMPARE(resultColumns().size(), size_t(ColumnId::Custom) + 1);
    for (size_t id = 0; id < resultColumns().size(); ++id) {
        QCOMPARE(resultColumns()[id].id, ColumnId(id));
        QCOMPARE(&columnOf(ColumnId(id)), &resultColumns()[id]);
    }
}

void tst_ResultColumn::columnsOfFiles_data()
{
    QTest::addColumn<std::vector<BatchKind>>("kinds");
    QTest::addColumn<bool>("several");
    QTest::addColumn<QString>("expected");
    using Kinds = std::vector<BatchKind>;
    QTest::newRow("finder") << Kinds{BatchKind::EmailFinder} << false
                            << u"index,qualification,email,firstname,lastname,fullname,gender,domain,company,"
                               "searched_fullname,searched_company_domain,searched_company_name,custom"_s;
    QTest::newRow("verifier") << Kinds{BatchKind::EmailVerifier} << false << u"index,qualification,email"_s;
    QTest::newRow("phones") << Kinds{BatchKind::PhoneFinder} << false
                            << u"index,qualification,number,country,searched_linkedin_url,searched_firstname,"
                               "searched_lastname,searched_company_domain,searched_company_name,custom"_s;
    QTest::newRow("several verifiers") << Kinds{BatchKind::EmailVerifier, BatchKind::EmailVerifier} << true
                                       << u"batch_id,kind,index,qualification,email"_s;
    QTest::newRow("all kinds") << Kinds{BatchKind::PhoneFinder, BatchKind::EmailVerifier, BatchKind::EmailFinder}
                               << true
                               << u"batch_id,kind,index,qualification,email,firstname,lastname,fullname,gender,domain,"
                                  "company,searched_fullname,number,country,searched_linkedin_url,searched_firstname,"
                                  "searched_lastname,searched_company_domain,searched_company_name,custom"_s;
    QTest::newRow("no batch") << Kinds{} << false << u""_s;
}

void tst_ResultColumn::columnsOfFiles()
{
    QFETCH(std::vector<BatchKind>, kinds);
    QFETCH(bool, several);
    QFETCH(QString, expected);
    QStringList names;
    for (const ColumnId id : columnsFor(kinds, several))
        names << columnOf(id).name;
    QCOMPARE(names.join(u','), expected);
}

void tst_ResultColumn::kindsAreSubsequences()
{
    for (const BatchKind kind : allBatchKinds) {
        const std::vector<ColumnId> columns = columnsFor(std::array{kind}, true);
        QVERIFY(std::is_sorted(columns.begin(), columns.end()));
    }
}

// The records of a kind hold what its columns show, in their order.
void tst_ResultColumn::fieldsBelongToTheKinds()
{
    using enum ColumnId;
    const auto fields = [](BatchKind kind) {
        const auto its = textsOf(kind);
        return std::vector<ColumnId>(its.begin(), its.end());
    };
    QVERIFY(fields(BatchKind::EmailVerifier) == std::vector({Index, Qualification, Email}));
    QVERIFY(fields(BatchKind::EmailFinder) ==
            std::vector({Index, Qualification, Email, FirstName, LastName, FullName, Gender, Domain, Company,
                         SearchedFullName, SearchedCompanyDomain, SearchedCompanyName, Custom}));
    QVERIFY(fields(BatchKind::PhoneFinder) ==
            std::vector({Index, Qualification, Number, Country, SearchedLinkedInUrl, SearchedFirstName,
                         SearchedLastName, SearchedCompanyDomain, SearchedCompanyName, Custom}));
}

void tst_ResultColumn::slotsMatchFields()
{
    for (const BatchKind kind : allBatchKinds) {
        size_t found = 0;
        for (size_t field = 0; field < columnCount; ++field) {
            const int slot = slotOf(kind, ColumnId(field));
            if (slot < 0)
                continue;
            QCOMPARE(textsOf(kind)[size_t(slot)], ColumnId(field));
            ++found;
        }
        QCOMPARE(found, textsOf(kind).size());
    }
}

void tst_ResultColumn::namesAreUniqueAndFound()
{
    for (const ResultColumn &column : resultColumns()) {
        QVERIFY(!column.name.isEmpty());
        QCOMPARE(columnNamed(QString(column.name)), std::optional(column.id));
    }
}

void tst_ResultColumn::unknownNames()
{
    QCOMPARE(columnNamed(u""), std::nullopt);
    QCOMPARE(columnNamed(u"Email"), std::nullopt);
    QCOMPARE(columnNamed(u"email "), std::nullopt);
}

ENROW_TEST(tst_ResultColumn, QCoreApplication)
#include "tst_ResultColumn.moc"
