// SPDX-License-Identifier: MIT
#include "core/Qualification.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_Qualification : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreReadAndWritten_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("qualification");
        QTest::addColumn<int>("group");
        const auto row = [](const char *word, Qualification qualification, QualificationGroup group) {
            QTest::newRow(word) << QByteArray(word) << int(qualification) << int(group);
        };
        row("valid", Qualification::Valid, QualificationGroup::Valid);
        row("found", Qualification::Found, QualificationGroup::Valid);
        row("invalid", Qualification::Invalid, QualificationGroup::Invalid);
        row("not_found", Qualification::NotFound, QualificationGroup::Invalid);
        row("ongoing", Qualification::Ongoing, QualificationGroup::Other);
    }

    void wordsAreReadAndWritten()
    {
        QFETCH(QByteArray, word);
        QFETCH(int, qualification);
        QFETCH(int, group);
        QCOMPARE(int(qualificationFrom(word.toStdString())), qualification);
        QCOMPARE(wordOf(Qualification(qualification)), std::string_view(word.constData()));
        QCOMPARE(int(groupOf(Qualification(qualification))), group);
    }

    void caseAndBlanksDoNotMatter()
    {
        for (const std::string_view word : {"VALID", "Valid", "valid ", "\tvalid\n", "\u00a0Valid\u00a0"})
            QCOMPARE(qualificationFrom(word), Qualification::Valid);
        QCOMPARE(qualificationFrom(" Not_Found"), Qualification::NotFound);
        QCOMPARE(qualificationFrom("INVALID\r"), Qualification::Invalid);
    }

    void otherWordsAreKeptApart()
    {
        for (const std::string_view word : {"catch_all", "not found", "valid!", "in valid", "\xc3\xa9"})
            QCOMPARE(qualificationFrom(word), Qualification::Other);
        for (const std::string_view word : {"", " ", "\t", "\u00a0"})
            QCOMPARE(qualificationFrom(word), Qualification::Missing);
        QVERIFY(wordOf(Qualification::Other).empty());
        QVERIFY(wordOf(Qualification::Missing).empty());
        QCOMPARE(groupOf(Qualification::Other), QualificationGroup::Other);
        QCOMPARE(groupOf(Qualification::Missing), QualificationGroup::Other);
    }
};

ENROW_TEST(tst_Qualification, QCoreApplication)
#include "tst_Qualification.moc"
