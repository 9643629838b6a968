// SPDX-License-Identifier: MIT
#include "lists/ListContact.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;

namespace
{

ListContact contactIn(std::string_view line, const std::vector<ListField> &columns)
{
    ListMapping mapping;
    for (size_t column = 0; column < columns.size(); ++column)
        mapping.set(columns[column], column);
    ListRow row;
    if (!RowScanner({}).scan(line, true, row))
        qFatal("no row");
    return contactOf(row, mapping, 7);
}

} // namespace

// Spellings of the same contact are one.
class tst_ListContact : public QObject
{
    Q_OBJECT

private slots:
    void ofList();
    void ofResults();
    void namesOfOthers_data();
    void namesOfOthers();
    void oneName_data();
    void oneName();
    void twoNames();
    void lastNameFirst();
    void agreement();
    void companies();
    void proof();
};

void tst_ListContact::ofList()
{
    const ListContact contact = contactIn(
        "\" Zoë \",O’Neill, Zoe@ACME.com ,https://www.Bücher.example/x,Acme  Inc.,fr.linkedin.com/in/Zoe/, c1 ",
        {ListField::FirstName, ListField::LastName, ListField::Email, ListField::Domain, ListField::Company,
         ListField::LinkedInUrl, ListField::Custom});
    QCOMPARE(contact.name, std::string("zoe o neill"));
    QCOMPARE(contact.email, std::string("zoe@acme.com"));
    QCOMPARE(contact.domain, std::string("xn--bcher-kva.example"));
    QCOMPARE(contact.company, std::string("acme"));
    QCOMPARE(contact.legalForm, std::string("inc"));
    QCOMPARE(contact.linkedIn, std::string("in/zoe"));
    QCOMPARE(contact.custom, std::string("c1"));
    QCOMPARE(contact.index, std::string("7"));
    QCOMPARE(contactIn("12", {ListField::Index}).index, std::string("12"));
    QCOMPARE(contactIn("", {ListField::Index}).index, std::string());
}

void tst_ListContact::ofResults()
{
    const auto set = setOf({finderChunk(), verifierChunk(), phoneChunk()});
    const ListContact searched = searchedContact(*set, {0, 0});
    QCOMPARE(searched.name, std::string("dwight schrute"));
    QCOMPARE(searched.domain, std::string("dundermifflin.com"));
    QCOMPARE(searched.custom, std::string("lead_001"));
    QCOMPARE(searched.index, std::string("0"));
    QCOMPARE(searched.email, std::string()); // it was found, not searched
    QCOMPARE(searchedContact(*set, {1, 0}).email, std::string("pam.beesly@dundermifflin.com"));
    QCOMPARE(searchedContact(*set, {2, 0}).linkedIn, std::string("in/michael-scott"));
}

// Marks that are letters, and not accents, tell names apart.
void tst_ListContact::namesOfOthers_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("kana") << QByteArray("ハナ コ") << QByteArray("バナ コ");
    QTest::newRow("half-width kana") << QByteArray("ﾊﾅ") << QByteArray("ﾊﾞﾅ");
    QTest::newRow("Thai") << QByteArray("กิ่ง") << QByteArray("กุ้ง");
    QTest::newRow("Devanagari") << QByteArray("रवि") << QByteArray("रवी");
    QTest::newRow("Tamil") << QByteArray("கமல்") << QByteArray("கமலா");
    QTest::newRow("Hangul") << QByteArray("김민수") << QByteArray("김민주");
    QTest::newRow("C++ and C#") << QByteArray("C++ Ltd") << QByteArray("C# Ltd");
    QTest::newRow("C++ and C") << QByteArray("C++ GmbH") << QByteArray("C GmbH");
}

void tst_ListContact::namesOfOthers()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const auto nameOf = [](const QByteArray &text) {
        return contactIn(text.toStdString(), {ListField::FullName}).name;
    };
    QVERIFY(!nameOf(one).empty() && nameOf(one) != nameOf(other));
}

void tst_ListContact::oneName_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("Latin") << QByteArray("Élodie Müller") << QByteArray("ELODIE  MULLER");
    QTest::newRow("decomposed") << QByteArray("Zoe\u0308") << QByteArray("Zoë");
    QTest::newRow("Vietnamese") << QByteArray("Nguyễn Thị Hồng") << QByteArray("nguyen thi hong");
    QTest::newRow("Greek") << QByteArray("Αθηνά") << QByteArray("ΑΘΗΝΑ");
    QTest::newRow("Cyrillic") << QByteArray("Алёна") << QByteArray("алена");
    QTest::newRow("Arabic vowels") << QByteArray("مُحَمَّد") << QByteArray("محمد");
    QTest::newRow("kana, decomposed") << QByteArray("ハ\u3099ナ") << QByteArray("バナ");
    QTest::newRow("full-width") << QByteArray("Ｐａｍ") << QByteArray("pam");
    QTest::newRow("what nobody sees") << QByteArray("P\u200bam") << QByteArray("Pam");
}

void tst_ListContact::oneName()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const auto nameOf = [](const QByteArray &text) {
        return contactIn(text.toStdString(), {ListField::FullName}).name;
    };
    QCOMPARE(nameOf(one), nameOf(other));
}

void tst_ListContact::twoNames()
{
    const ListContact contact =
        contactIn("Pam,Beesly,Pamela Beesly", {ListField::FirstName, ListField::LastName, ListField::FullName});
    QVERIFY(contact.hasName("pam beesly"));
    QVERIFY(contact.hasName("pamela beesly"));
    QVERIFY(!contact.hasName("jim halpert"));
    QCOMPARE(contactIn("Pam Beesly", {ListField::FullName}).name, std::string("pam beesly"));
}

// As address books write names.
void tst_ListContact::lastNameFirst()
{
    const ListContact contact = contactIn("\"Moreau, Inès\"", {ListField::FullName});
    QVERIFY(contact.hasName("ines moreau"));
    QVERIFY(contact.hasName("moreau ines")); // which may have been sent so
    const ListContact several = contactIn("\"Beesly, Pam, PhD\"", {ListField::FullName});
    QVERIFY(several.hasName("beesly pam phd"));
    QVERIFY(several.otherName.empty());
    QVERIFY(contactIn("\", Pam\"", {ListField::FullName}).hasName("pam"));
    const ListContact besides =
        contactIn("Pam,Beesly,\"Halpert, Pam\"", {ListField::FirstName, ListField::LastName, ListField::FullName});
    QVERIFY(besides.hasName("pam beesly") && besides.hasName("pam halpert"));
}

void tst_ListContact::agreement()
{
    const ListContact searched{.name = "pam", .domain = "acme.com"};
    QCOMPARE(agreementOf({}, searched), Agreement::Unknown);
    QCOMPARE(agreementOf({.email = "pam@acme.com"}, searched), Agreement::Unknown);
    QCOMPARE(agreementOf({.name = "pam"}, searched), Agreement::Agrees);
    QCOMPARE(agreementOf({.name = "pamela", .otherName = "pam", .domain = "acme.com"}, searched), Agreement::Agrees);
    QCOMPARE(agreementOf({.name = "pam", .domain = "vance.com"}, searched), Agreement::Contradicts);
    QCOMPARE(agreementOf({.name = "jim", .domain = "acme.com"}, searched), Agreement::Contradicts);
}

void tst_ListContact::companies()
{
    const ListContact both{.name = "pam", .domain = "acme.com", .company = "acme"};
    const ListContact byName{.name = "pam", .company = "acme"};
    const ListContact row{.name = "pam", .domain = "acme.com", .company = "acme", .legalForm = "inc"};
    QCOMPARE(agreementOf(row, both), Agreement::Agrees);
    QVERIFY(isProved(row, both));
    // A form that is left out is no other one, but no proof either.
    QCOMPARE(agreementOf(row, byName), Agreement::Agrees);
    QVERIFY(!isProved(row, byName));
    QCOMPARE(agreementOf(row, {.name = "pam", .company = "acme", .legalForm = "ltd"}), Agreement::Contradicts);
    QCOMPARE(agreementOf(row, {.name = "pam", .company = "acme labs"}), Agreement::Contradicts);
    QVERIFY(isProved({.name = "pam", .company = "acme"}, byName));
    QVERIFY(!isProved({.name = "pam", .company = "acme"}, both));
}

void tst_ListContact::proof()
{
    const ListContact searched{.name = "pam", .domain = "acme.com"};
    QVERIFY(isProved({.name = "pam", .domain = "acme.com", .company = "acme"}, searched));
    QVERIFY(!isProved({.name = "pam"}, searched));
    QVERIFY(!isProved({.domain = "acme.com"}, searched));
    QVERIFY(!isProved({.name = "pam", .domain = "vance.com"}, searched));
    // A name or a domain alone is that of many.
    QVERIFY(!isProved({.name = "pam"}, {.name = "pam"}));
    QVERIFY(!isProved({.domain = "acme.com"}, {.domain = "acme.com"}));
    QVERIFY(isProved({.linkedIn = "in/pam"}, {.linkedIn = "in/pam"}));
    QVERIFY(!isProved({}, {}));
}

ENROW_TEST(tst_ListContact, QCoreApplication)
#include "tst_ListContact.moc"
