// SPDX-License-Identifier: MIT
#include "export/ContactReader.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;

// Whom a row is about.
class tst_ContactReader : public QObject
{
    Q_OBJECT

private slots:
    void keys();
    void suppressed();
};

namespace
{

std::shared_ptr<const ResultSet> someRows()
{
    using test::Row;
    return test::setOf(
        {test::chunkOf(BatchKind::EmailFinder,
                       {Row{"valid", {{ColumnId::Email, "Pam@Acme.com"}, {ColumnId::Domain, "www.acme.org"}}},
                        Row{"invalid", {{ColumnId::SearchedCompanyDomain, "vance.com"}}}}),
         test::chunkOf(BatchKind::PhoneFinder, {Row{"found", {{ColumnId::Number, "+1 570"}}}})});
}

} // namespace

void tst_ContactReader::keys()
{
    const auto set = someRows();
    ContactReader reader(*set);
    QVERIFY(reader.key({0, 0}, DuplicateKey::Email) == "pam@acme.com");
    QVERIFY(!reader.isOfSet(reader.key({0, 0}, DuplicateKey::Email))); // it was written in another case
    QVERIFY(reader.key({0, 0}, DuplicateKey::Domain) == "acme.org");
    QVERIFY(reader.isOfSet(reader.key({0, 0}, DuplicateKey::Domain)));
    QVERIFY(reader.key({0, 1}, DuplicateKey::Email).empty());
    QVERIFY(reader.key({0, 1}, DuplicateKey::Domain) == "vance.com");
    QVERIFY(reader.key({0, 0}, DuplicateKey::Number).empty());
    QVERIFY(reader.key({1, 0}, DuplicateKey::Number) == "1570");
    QVERIFY(reader.key({0, 0}, DuplicateKey::Contact) == "pam@acme.com");
    QVERIFY(reader.key({1, 0}, DuplicateKey::Contact) == "1570");
}

void tst_ContactReader::suppressed()
{
    const auto set = someRows();
    ContactReader reader(*set);
    for (const char *list : {"pam@acme.com", "acme.com", "acme.org"})
        QVERIFY(reader.isIn({0, 0}, SuppressList(list)));
    QVERIFY(!reader.isIn({0, 0}, SuppressList("jim@acme.com, vance.com")));
    QVERIFY(reader.isIn({0, 1}, SuppressList("vance.com")));
    QVERIFY(!reader.isIn({1, 0}, SuppressList("vance.com")));
}

ENROW_TEST(tst_ContactReader, QCoreApplication)
#include "tst_ContactReader.moc"
