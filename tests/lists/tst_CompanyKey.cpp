// SPDX-License-Identifier: MIT
#include "lists/CompanyKey.h"

#include "support/TestProgram.h"

using namespace enrow;

// A company is known by its name; its legal form stands apart.
class tst_CompanyKey : public QObject
{
    Q_OBJECT

private slots:
    void nameAndForm_data();
    void nameAndForm();
};

void tst_CompanyKey::nameAndForm_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("form");
    const auto add = [](const char *written, const char *name, const char *form) {
        QTest::newRow(written) << QByteArray(name) << QByteArray(form);
    };
    add("acme", "acme", "");
    add("acme bv", "acme", "bv");
    add("acme b v", "acme", "bv");
    add("acme g m b h", "acme", "gmbh");
    add("acme gmbh co kg", "acme", "gmbhcokg");
    add("acme gmbh und co kg", "acme", "gmbhcokg");
    add("acme s a s", "acme", "sas");
    add("acme s a r l", "acme", "sarl");
    add("acme limited", "acme", "ltd");
    add("acme pvt ltd", "acme", "pvtltd");
    add("acme co ltd", "acme", "coltd");
    add("acme s de r l de c v", "acme", "sderldecv");
    add("acme sp z o o", "acme", "spzoo");
    // What is a word too stays, written in one way.
    add("enel s p a", "enel spa", "");
    add("aqua spa", "aqua spa", "");
    add("tiffany co", "tiffany co", "");
    add("acme group", "acme group", "");
    add("plan b", "plan b", "");
    add("acme u s a", "acme usa", "");
    // A company that is called as a form is.
    add("sas", "sas", "");
    add("s a s", "sas", "");
    add("limited", "limited", "");
    add("sas institute inc", "sas institute", "inc");
    add("inc magazine", "inc magazine", "");
    // In front, as French lists have it.
    add("sarl dupont", "dupont", "sarl");
    add("eurl le petit bar", "le petit bar", "eurl");
    add("sarl", "sarl", "");
    add("sa dupont", "sa dupont", "");
    add("sarl dupont sas", "sarl dupont", "sas");
    // Only one form goes.
    add("acme inc ltd", "acme inc", "ltd");
    add("one two three four five six seven eight nine ltd", "one two three four five six seven eight nine", "ltd");
    // What stands in the place of a company is none.
    for (const char *none : {"", "n a", "unknown", "freelance", "self employed", "freelance ltd"})
        add(none, "", "");
}

void tst_CompanyKey::nameAndForm()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, form);
    const CompanyKey key = companyKeyOf(QTest::currentDataTag());
    QCOMPARE(key.name, name.toStdString());
    QCOMPARE(key.legalForm, form.toStdString());
}

ENROW_TEST(tst_CompanyKey, QCoreApplication)
#include "tst_CompanyKey.moc"
