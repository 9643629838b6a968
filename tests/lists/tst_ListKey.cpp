// SPDX-License-Identifier: MIT
#include "lists/ListKey.h"

#include "support/TestProgram.h"

using namespace enrow;

// A key has a name, and a value where a contact has all of it.
class tst_ListKey : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void values();
};

void tst_ListKey::names()
{
    for (const ListKey key : allListKeys)
        QCOMPARE(listKeyNamed(QString(nameOf(key))), key);
    QCOMPARE(listKeyNamed(u"auto"), std::nullopt);
}

void tst_ListKey::values()
{
    const ListContact contact{.custom = "c",
                              .index = "1",
                              .email = "pam@acme.com",
                              .name = "pam",
                              .otherName = "pamela",
                              .domain = "acme.com",
                              .company = "acme",
                              .legalForm = "inc",
                              .linkedIn = "in/pam"};
    QCOMPARE(valueOf(ListKey::Custom, contact), std::string("c"));
    QCOMPARE(valueOf(ListKey::Index, contact), std::string("1"));
    QCOMPARE(valueOf(ListKey::Email, contact), std::string("pam@acme.com"));
    QCOMPARE(valueOf(ListKey::NameAndDomain, contact), std::string("pam\nacme.com"));
    QCOMPARE(valueOf(ListKey::NameAndDomain, contact, true), std::string("pamela\nacme.com"));
    QCOMPARE(valueOf(ListKey::LinkedIn, contact), std::string("in/pam"));
    QCOMPARE(valueOf(ListKey::NameAndCompany, contact), std::string("pam\nacme"));
    QCOMPARE(valueOf(ListKey::NameAndCompany, contact, true), std::string("pamela\nacme"));
    QCOMPARE(valueOf(ListKey::NameAndCompany, {.name = "pam", .domain = "acme.com"}), std::string());
    QCOMPARE(valueOf(ListKey::NameAndDomain, {.name = "pam"}), std::string());
    QCOMPARE(valueOf(ListKey::NameAndDomain, {.domain = "acme.com"}), std::string());
}

ENROW_TEST(tst_ListKey, QCoreApplication)
#include "tst_ListKey.moc"
