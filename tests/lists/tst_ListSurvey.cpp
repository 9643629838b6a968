// SPDX-License-Identifier: MIT
#include "lists/ListSurvey.h"

#include "ListFile.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;

namespace
{

// With a header.
Result<ListSurvey> surveyOf(QByteArray bytes, const std::vector<ListField> &columns = {},
                            const std::stop_token &stop = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ListReader reader(buffer, {});
    ListMapping mapping;
    for (size_t column = 0; column < columns.size(); ++column)
        mapping.set(columns[column], column);
    return ListSurvey::of(reader, true, mapping, stop);
}

ListContact told(const ListSurvey &survey, ListContact contact)
{
    survey.tellShared(contact);
    return contact;
}

} // namespace

// What holds for a list as a whole.
class tst_ListSurvey : public QObject
{
    Q_OBJECT

private slots:
    void rowsAndWidth();
    void sharedCustoms();
    void sharedCompanies_data();
    void sharedCompanies();
    void stops();
};

void tst_ListSurvey::rowsAndWidth()
{
    const auto survey = surveyOf("a,b\n1\n\n1,2,3,4\n,\n");
    QCOMPARE(survey->rows(), 3U);
    QCOMPARE(survey->width(), 4U);
    QVERIFY(!told(survey.value(), {.custom = "1"}).sharesCustom);
    QCOMPARE(surveyOf("")->rows(), 0U);
    QCOMPARE(surveyOf("a,b,c\n1")->width(), 3U);
}

void tst_ListSurvey::sharedCustoms()
{
    const auto survey =
        surveyOf("x,custom\n,once\n, twice\n,\n,\n,twice \n,custom\n", {ListField::Company, ListField::Custom});
    QVERIFY(told(survey.value(), {.custom = "twice"}).sharesCustom);
    QVERIFY(!told(survey.value(), {.custom = "once"}).sharesCustom);
    QVERIFY(!told(survey.value(), {.custom = "custom"}).sharesCustom);
    QVERIFY(!told(survey.value(), {.custom = ""}).sharesCustom);
}

// Who is at the company "Acme" twice may be two people.
void tst_ListSurvey::sharedCompanies_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("isShared");     // by those at "Acme GmbH"
    QTest::addColumn<bool>("isNameShared"); // whatever the legal form
    QTest::newRow("once") << QByteArray("Pam,Acme GmbH,,") << false << false;
    QTest::newRow("the same twice") << QByteArray("Pam,Acme GmbH,acme.com,\npam,ACME,www.acme.com,") << false << false;
    QTest::newRow("others there") << QByteArray("Pam,Acme GmbH,a.com,\nJim,Acme GmbH,b.com,") << false << false;
    QTest::newRow("a domain left out") << QByteArray("Pam,Acme GmbH,a.com,\nPam,Acme GmbH,,") << false << false;
    QTest::newRow("two domains") << QByteArray("Pam,Acme GmbH,a.com,\nPam,Acme GmbH,b.com,") << true << true;
    QTest::newRow("two profiles") << QByteArray("Pam,Acme GmbH,,linkedin.com/in/a\nPam,Acme GmbH,,linkedin.com/in/b")
                                  << true << true;
    QTest::newRow("two forms") << QByteArray("Pam,Acme GmbH,,\nPam,Acme Ltd,,") << false << true;
    QTest::newRow("two domains without a form")
        << QByteArray("Pam,Acme GmbH,a.com,\nPam,Acme,b.com,\nPam,Acme,c.com,") << false << true;
}

void tst_ListSurvey::sharedCompanies()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, isShared);
    QFETCH(bool, isNameShared);
    const auto survey = surveyOf("name,company,domain,linkedin\n" + list,
                                 {ListField::FullName, ListField::Company, ListField::Domain, ListField::LinkedInUrl});
    const ListContact pam = told(survey.value(), {.name = "pam", .company = "acme", .legalForm = "gmbh"});
    QCOMPARE(pam.sharesCompany, isShared);
    QCOMPARE(pam.sharesCompanyName, isNameShared);
    const ListContact other =
        told(survey.value(), {.name = "pamela", .otherName = "pam", .company = "acme", .legalForm = "gmbh"});
    QCOMPARE(other.sharesCompanyName, isNameShared);
    QVERIFY(!told(survey.value(), {.name = "pam", .company = "vance"}).sharesCompanyName);
}

void tst_ListSurvey::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto survey = surveyOf(QByteArray("a\n").repeated(10'000), {}, stop.get_token());
    QVERIFY(!survey);
    QCOMPARE(survey.error().kind, ErrorKind::Cancelled);
}

ENROW_TEST(tst_ListSurvey, QCoreApplication)
#include "tst_ListSurvey.moc"
