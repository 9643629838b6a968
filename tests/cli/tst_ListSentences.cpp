// SPDX-License-Identifier: MIT
#include "cli/ListSentences.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// What a list is, and what it lacks, is said before results are joined with it.
class tst_ListSentences : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAListCannotBeRead()
    {
        ListChoice choice;
        choice.file = u"nowhere/list.csv"_s;
        QCOMPARE(sentenceAboutUnusableList(choice.file, understandList(choice).error()),
                 u"nowhere/list.csv: cannot be read (No such file or directory)"_s);
        choice.file = u"/dev/null"_s;
        QCOMPARE(sentenceAboutUnusableList(choice.file, understandList(choice).error()),
                 u"/dev/null: it cannot be read twice: save it as a file first"_s);
    }

    void whatIsSaidOfAList();
    void workbooks();
    void keysThatJoinNothing();
    void notEnough_data();
    void notEnough();

private:
    Result<UnderstoodList> understood(const QByteArray &bytes, const ListChoice &choice = {}) const
    {
        ListChoice asked = choice;
        asked.file = m_folder.filePath(u"list.csv"_s);
        QFile file(asked.file);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return understandList(asked);
    }

    const QTemporaryDir m_folder;
};

void tst_ListSentences::whatIsSaidOfAList()
{
    QCOMPARE(sentenceAboutList(understood("Courriel\tNote\npam@acme.com\tx\n").value()),
             u"the list is in utf-8, with tabs between cells; the first row names the columns; email: Courriel"_s);
    QCOMPARE(sentenceAboutList(understood("Pam;Beesly;7\n").value()),
             u"the list is in utf-8, with semicolons between cells; the columns have no names; no column is known"_s);
}

void tst_ListSentences::workbooks()
{
    auto files = test::OneSheet{"<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                                "<row><c t='s'><v>2</v></c><c><f>1+1</f></c></row>",
                                "<si><t>E-mail</t></si><si><t>Nr</t></si><si><t>pam@acme.com</t></si>"}
                     .files();
    const auto one = understood(test::storedZip(files));
    QVERIFY(one);
    QCOMPARE(sentenceAboutList(one.value()),
             u"the list is the sheet 'Sheet1'; the first row names the columns; email: E-mail"_s);
    const QStringList said = sentencesAboutSheet(one.value());
    QCOMPARE(said.size(), 2);
    QVERIFY(said[0].startsWith(u"of the workbook only the values of this sheet go on, as text"_s));
    QVERIFY(said[1].startsWith(u"cells with a formula that nobody has calculated yet, which are empty: 1;"_s));
    files[1].content.replace("</sheets>", "<sheet name=\"More\" r:id=\"rId1\"/></sheets>");
    const QByteArray two = test::storedZip(files);
    QCOMPARE(sentencesAboutSheet(understood(two).value())[1], u"sheets that are left out: More"_s);
    QVERIFY(sentencesAboutSheet(understood("a,b\n").value()).isEmpty());
}

void tst_ListSentences::keysThatJoinNothing()
{
    QCOMPARE(sentenceAboutObstacle({BatchKind::EmailVerifier, {}}, {}, ListKey::Custom),
             u"results of email-verifier cannot be joined by custom"_s);
}

void tst_ListSentences::notEnough_data()
{
    QTest::addColumn<BatchKind>("kind");
    QTest::addColumn<QString>("missing");
    QTest::newRow("name,x") << BatchKind::EmailFinder << u"'domain'"_s;
    QTest::newRow("first name,domain") << BatchKind::EmailFinder << u"'full-name'"_s;
    QTest::newRow("name,domain") << BatchKind::EmailVerifier << u"'email'"_s;
    QTest::newRow("name,custom") << BatchKind::EmailVerifier << u"'email'"_s;
    QTest::newRow("email,phone") << BatchKind::PhoneFinder << u"'linkedin'"_s;
}

void tst_ListSentences::notEnough()
{
    QFETCH(BatchKind, kind);
    QFETCH(QString, missing);
    const UnderstoodList list = understood(QTest::currentDataTag()).value();
    const auto set = test::setOf({test::chunkOf(kind, {{"valid", {}}})});
    const JoinPlan join = JoinPlan::of(set->batches(), list.guess.mapping, {}, MergeRows::All);
    QCOMPARE(join.obstacles.size(), 1U);
    const QString sentence = sentenceAboutObstacle(join.obstacles.front(), list, {});
    QVERIFY2(sentence.contains(missing) && sentence.contains(u"--map"_s), qPrintable(sentence));
}

ENROW_TEST(tst_ListSentences, QCoreApplication)
#include "tst_ListSentences.moc"
