// SPDX-License-Identifier: MIT
#include "lists/AddedColumns.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList texts(std::span<const std::string_view> cells)
{
    QStringList texts;
    for (const std::string_view cell : cells)
        texts << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    return texts;
}

} // namespace

// A list gets columns for each kind of results, under names that it does not have yet.
class tst_AddedColumns : public QObject
{
    Q_OBJECT

private slots:
    void usualColumns();
    void namesThatAreTaken();
    void severalKinds();
    void chosenColumns();
};

void tst_AddedColumns::usualColumns()
{
    const auto headingsFor = [](const std::shared_ptr<const ResultChunk> &chunk) {
        return AddedColumns(ListMatcher(setOf({chunk}), {}), {}).headings({});
    };
    QCOMPARE(headingsFor(finderChunk()), QStringList({u"qualification"_s, u"email"_s}));
    QCOMPARE(headingsFor(verifierChunk()), QStringList({u"qualification"_s}));
    QCOMPARE(headingsFor(phoneChunk()), QStringList({u"qualification"_s, u"number"_s, u"country"_s}));
}

void tst_AddedColumns::namesThatAreTaken()
{
    const ListMatcher matcher(setOf({finderChunk()}), {});
    const AddedColumns added(matcher, {});
    QCOMPARE(added.headings({u"Email "_s, u"name"_s}), QStringList({u"qualification"_s, u"enrow email"_s}));
    QCOMPARE(added.headings({u"email"_s, u"enrow email"_s}), QStringList({u"qualification"_s, u"enrow email 2"_s}));
}

void tst_AddedColumns::severalKinds()
{
    const ListMatcher matcher(setOf({verifierChunk(), phoneChunk()}), {});
    AddedColumns added(matcher, {});
    const QStringList headings{u"email-verifier qualification"_s, u"phone-finder qualification"_s, u"number"_s,
                               u"country"_s};
    QCOMPARE(added.headings({}), headings);
    const ListOutcome both =
        matcher.outcomeFor({.email = "pam.beesly@dundermifflin.com", .linkedIn = "in/michael-scott"});
    QCOMPARE(texts(added.cells(both)), QStringList({{}, u"valid"_s, u"found"_s, u"+15705551234"_s, u"US"_s}));
    const ListOutcome one = matcher.outcomeFor({.linkedIn = "in/toby-flenderson"});
    QCOMPARE(texts(added.cells(one)), QStringList({{}, {}, u"not_found"_s, {}, {}}));
    QCOMPARE(texts(added.cells({})), QStringList({{}, {}, {}, {}, {}}));
}

void tst_AddedColumns::chosenColumns()
{
    const ListMatcher matcher(setOf({finderChunk()}), {});
    AddedColumns added(matcher, {{ColumnId::Number}, {ColumnId::Email, u"Found address"_s}, {ColumnId::BatchId}});
    QCOMPARE(added.headings({}), QStringList({u"Found address"_s, u"batch_id"_s}));
    const ListOutcome outcome = matcher.outcomeFor({.custom = "lead_002"});
    QCOMPARE(texts(added.cells(outcome)), QStringList({{}, u"jim.halpert@dundermifflin.com"_s, u"batch-1"_s}));
}

ENROW_TEST(tst_AddedColumns, QCoreApplication)
#include "tst_AddedColumns.moc"
