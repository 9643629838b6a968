// SPDX-License-Identifier: MIT
#include "export/PersonName.h"

#include "support/TestProgram.h"

using namespace enrow;

// A full name is split only where nobody could read it in another way.
class tst_PersonName : public QObject
{
    Q_OBJECT

private slots:
    void split_data();
    void split();
};

void tst_PersonName::split_data()
{
    QTest::addColumn<QByteArray>("full");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    const auto isSplit = [](const char *full, const char *first, const char *last) {
        QTest::newRow(full) << QByteArray(full) << QByteArray(first) << QByteArray(last);
    };
    isSplit("Dwight Schrute", "Dwight", "Schrute");
    isSplit("  Pam   Beesly ", "Pam", "Beesly");
    isSplit("Anne-Marie O'Neill", "Anne-Marie", "O'Neill");
    isSplit("Zoë Åkesson", "Zoë", "Åkesson");
    isSplit("Олег Иванов", "Олег", "Иванов");
    isSplit("Jean DUPONT", "Jean", "DUPONT");
    isSplit("J Halpert", "J", "Halpert");
    isSplit("DWIGHT SCHRUTE", "DWIGHT", "SCHRUTE");
    for (const char *uncertain : {"", " ", "Dwight", "Ludwig van Beethoven", "Schrute, Dwight", "Dr. House", "Dr House",
                                  "DUPONT Jean", "王 伟", "김 민준", "Sammy Jr", "Sales Team", "Pam 2", "Pam =1+1",
                                  "pam@x.com Beesly", "-Pam Beesly", "Pam -Beesly", "J. Halpert"})
        isSplit(uncertain, "", "");
}

void tst_PersonName::split()
{
    QFETCH(QByteArray, full);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    const std::string text = full.toStdString();
    const PersonName name = splitName(text);
    QCOMPARE(QByteArray(name.first.data(), qsizetype(name.first.size())), first);
    QCOMPARE(QByteArray(name.last.data(), qsizetype(name.last.size())), last);
}

ENROW_TEST(tst_PersonName, QCoreApplication)
#include "tst_PersonName.moc"
