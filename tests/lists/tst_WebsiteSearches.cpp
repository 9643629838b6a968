// SPDX-License-Identifier: MIT
#include "lists/WebsiteSearches.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;

// A list with companies alone does not lead to paying again for those who were searched by website.
class tst_WebsiteSearches : public QObject
{
    Q_OBJECT

private slots:
    void namesInDomains_data();
    void namesInDomains();
    void atTheCompany();
    void ofAnUnknownCompany();
    void onlyForListsWithoutWebsites();
};

namespace
{

Row searched(std::string qualification, std::string name, std::string domain, std::string found = {})
{
    return {std::move(qualification),
            {{ColumnId::SearchedFullName, std::move(name)},
             {ColumnId::SearchedCompanyDomain, std::move(domain)},
             {ColumnId::Company, std::move(found)}}};
}

ListMapping mappingOf(const QString &headers)
{
    return guessMapping({headers.split(u','), {}}).mapping;
}

const QString companies = QStringLiteral("name,company");

} // namespace

void tst_WebsiteSearches::namesInDomains_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("acme.com") << QByteArray("acme");
    QTest::newRow("acme-labs.co.uk") << QByteArray("acmelabs");
    QTest::newRow("mail.acme.io") << QByteArray("acme");
    QTest::newRow("co.uk") << QByteArray("co");
    QTest::newRow("localhost") << QByteArray("localhost");
}

void tst_WebsiteSearches::namesInDomains()
{
    QFETCH(QByteArray, name);
    QCOMPARE(WebsiteSearches::nameIn(QTest::currentDataTag()), name.toStdString());
}

void tst_WebsiteSearches::atTheCompany()
{
    const auto set = setOf(
        {chunkOf(BatchKind::EmailFinder,
                 {searched("invalid", "Pam Beesly", "acme-labs.com"), searched("invalid", "Jim Halpert", "hq.example"),
                  searched("valid", "Bob Vance", "hq.example", "Vance Inc"), searched("", "Roy", "acme-labs.com")})});
    const WebsiteSearches searches(*set, mappingOf(companies), {});
    const auto pam = searches.find({.name = "pam beesly", .company = "acme labs"});
    QVERIFY(pam && pam->isAtCompany);
    QCOMPARE(pam->row.row, 0U);
    // What was found of a colleague tells whose website it is.
    const auto jim = searches.find({.name = "jim halpert", .company = "vance"});
    QVERIFY(jim && jim->isAtCompany);
    QVERIFY(!searches.find({.name = "jim halpert", .company = "acme labs"}));
    QVERIFY(!searches.find({.name = "roy", .company = "acme labs"})); // there is no answer yet
    QVERIFY(!searches.find({.name = "zoe", .company = "acme labs"}));
}

void tst_WebsiteSearches::ofAnUnknownCompany()
{
    const Row withProfile{"not_found",
                          {{ColumnId::SearchedFirstName, "Jim"},
                           {ColumnId::SearchedLastName, "Halpert"},
                           {ColumnId::SearchedCompanyDomain, "dm.example"},
                           {ColumnId::SearchedLinkedInUrl, "https://www.linkedin.com/in/jim"}}};
    const auto set = setOf({chunkOf(BatchKind::EmailFinder, {searched("invalid", "Pam Beesly", "dm.example")}),
                            chunkOf(BatchKind::PhoneFinder, {withProfile})});
    const WebsiteSearches searches(*set, mappingOf(companies), {});
    const auto pam = searches.find({.name = "pam", .otherName = "pam beesly", .company = "dunder mifflin"});
    QVERIFY(pam && !pam->isAtCompany);
    QVERIFY(searches.find({.name = "jim halpert", .company = "dunder mifflin"}));
    QVERIFY(!searches.find({.name = "jim halpert", .company = "dunder mifflin", .linkedIn = "in/another"}));
}

void tst_WebsiteSearches::onlyForListsWithoutWebsites()
{
    const auto set = setOf({chunkOf(BatchKind::EmailFinder, {searched("invalid", "Pam Beesly", "acme.com")})});
    const ListContact pam{.name = "pam beesly", .company = "acme"};
    QVERIFY(WebsiteSearches(*set, mappingOf(companies), {}).find(pam));
    QVERIFY(!WebsiteSearches(*set, mappingOf(companies + QStringLiteral(",domain")), {}).find(pam));
}

ENROW_TEST(tst_WebsiteSearches, QCoreApplication)
#include "tst_WebsiteSearches.moc"
