// SPDX-License-Identifier: MIT
#include "lists/PersonText.h"

#include "ListFile.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QBuffer>

using namespace enrow;
using namespace enrow::test;

// A person finds a row by what they wrote there, with its capitals and accents.
class tst_PersonText : public QObject
{
    Q_OBJECT

private slots:
    void asItIsWritten();
    void asItWasSearched();
};

void tst_PersonText::asItIsWritten()
{
    QBuffer file;
    file.setData("Zo\xc3\xab, Vance ,Vance Inc.,Vance.com,zoe@vance.com\n,,Acme B.V.,,\n,,,,\n");
    QVERIFY(file.open(QIODevice::ReadOnly));
    ListReader reader(file, {.delimiter = ',', .hasHeader = false});
    ListMapping mapping;
    mapping.set(ListField::FirstName, 0);
    mapping.set(ListField::LastName, 1);
    mapping.set(ListField::Company, 2);
    mapping.set(ListField::Domain, 3);
    mapping.set(ListField::Email, 4);
    const auto next = [&] { return personIn(*reader.next().value(), mapping); };
    QCOMPARE(next(), std::string("Zo\xc3\xab Vance, Vance.com, zoe@vance.com"));
    QCOMPARE(next(), std::string("Acme B.V.")); // where it says no domain
    QCOMPARE(next(), std::string());
}

void tst_PersonText::asItWasSearched()
{
    const auto set = setOf({finderChunk(), verifierChunk()});
    QCOMPARE(personSearched(*set, {0, 1}), std::string("Jim Halpert, dundermifflin.com"));
    QVERIFY(personSearched(*set, {1, 0}).find('@') != std::string::npos);
}

ENROW_TEST(tst_PersonText, QCoreApplication)
#include "tst_PersonText.moc"
