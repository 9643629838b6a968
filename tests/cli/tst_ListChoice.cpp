// SPDX-License-Identifier: MIT
#include "cli/ListChoice.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// What a list lacks is known before results are joined with it.
class tst_ListChoice : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAListCannotBeRead()
    {
        ListChoice choice;
        choice.file = u"nowhere/list.csv"_s;
        const auto missing = understandList(choice);
        QVERIFY(!missing);
        QCOMPARE(missing.error().detail, u"nowhere/list.csv: cannot be read (No such file or directory)"_s);
        choice.file = u"/dev/null"_s;
        const auto pipe = understandList(choice);
        QVERIFY(!pipe);
        QCOMPARE(pipe.error().detail, u"/dev/null: it is no file that can be read twice: save it first"_s);
    }

    void whatIsSaidOfAList();
    void workbooks();
    void columnsThatAreSaid();
    void enoughForEachKind_data();
    void enoughForEachKind();
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

void tst_ListChoice::whatIsSaidOfAList()
{
    QCOMPARE(sentenceAboutList(understood("Courriel\tNote\npam@acme.com\tx\n").value()),
             u"the list is utf-8, tabs between cells, the first row names the columns; email: Courriel"_s);
    QCOMPARE(sentenceAboutList(understood("Pam;Beesly;7\n").value()),
             u"the list is utf-8, semicolons between cells, without names of columns; no column is known"_s);
}

void tst_ListChoice::workbooks()
{
    auto files = test::OneSheet{"<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                                "<row><c t='s'><v>2</v></c><c><f>1+1</f></c></row>",
                                "<si><t>E-mail</t></si><si><t>Nr</t></si><si><t>pam@acme.com</t></si>"}
                     .files();
    const auto one = understood(test::storedZip(files));
    QVERIFY(one);
    QCOMPARE(sentenceAboutList(one.value()),
             u"the list is the sheet 'Sheet1', the first row names the columns; email: E-mail"_s);
    const QStringList said = sentencesAboutSheet(one.value());
    QCOMPARE(said.size(), 2);
    QVERIFY(said[0].startsWith(u"of the workbook only the values of this sheet go on, as text"_s));
    QVERIFY(said[1].startsWith(u"cells with a formula that nobody has calculated yet, which are empty: 1;"_s));
    files[1].content.replace("</sheets>", "<sheet name=\"More\" r:id=\"rId1\"/></sheets>");
    const QByteArray two = test::storedZip(files);
    QVERIFY(sentencesAboutSheet(understood(two).value())[0].endsWith(u"without the other sheets (More)"_s));
    ListChoice choice;
    choice.sheet = u"more"_s;
    QCOMPARE(understood(two, choice)->sheet.name, u"More"_s);
    choice.sheet = u"x"_s;
    QVERIFY(
        understood(two, choice).error().detail.endsWith(u"list.csv: it has no sheet 'x'; there are Sheet1, More"_s));
    QVERIFY(understood("a,b\n", choice).error().detail.endsWith(u"--sheet is for workbooks, and it is none"_s));
    choice = {};
    choice.wishes.encoding = ListEncoding::Utf8;
    QVERIFY(understood(two, choice).error().detail.contains(u"--encoding is for lists in text"_s));
    QVERIFY(understood(test::OneSheet().bytes()).error().detail.endsWith(u"its sheet 'Sheet1' is empty"_s));
    QVERIFY(sentencesAboutSheet(understood("a,b\n").value()).isEmpty());
}

void tst_ListChoice::columnsThatAreSaid()
{
    const QByteArray bytes = "email,email,who\npam@acme.com,p@home.com,Pam\n";
    QVERIFY(understood(bytes)->guess.candidates.contains(ListField::Email));
    const auto list = understood(bytes, {{}, {}, {}, {{ListField::Email, u"#2"_s}, {ListField::FullName, u"Who"_s}}});
    QCOMPARE(list->guess.mapping.columnOf(ListField::Email), 1U);
    QCOMPARE(list->guess.mapping.columnOf(ListField::FullName), 2U);
    QVERIFY(list->guess.candidates.empty());
    const auto twice = understood(bytes, {{}, {}, {}, {{ListField::Email, u"email"_s}}});
    QVERIFY(!twice);
    QVERIFY(twice.error().detail.contains(u"2 columns 'email': say which one as #N"_s));
}

void tst_ListChoice::enoughForEachKind_data()
{
    QTest::addColumn<BatchKind>("kind");
    QTest::newRow("name,domain") << BatchKind::EmailFinder;
    QTest::newRow("first name,last name,website") << BatchKind::EmailFinder;
    QTest::newRow("name,company") << BatchKind::EmailFinder; // by the position, which company and name prove
    QTest::newRow("custom,x") << BatchKind::EmailFinder;
    QTest::newRow("email,x") << BatchKind::EmailVerifier;
    QTest::newRow("linkedin,x") << BatchKind::PhoneFinder;
    QTest::newRow("name,domain,x") << BatchKind::PhoneFinder;
}

void tst_ListChoice::enoughForEachKind()
{
    QFETCH(BatchKind, kind);
    const QString sentence = sentenceAboutMissingColumn(understood(QTest::currentDataTag()).value(), {}, {&kind, 1});
    QCOMPARE(sentence, QString());
}

void tst_ListChoice::notEnough_data()
{
    QTest::addColumn<BatchKind>("kind");
    QTest::addColumn<QString>("missing");
    QTest::newRow("name,x") << BatchKind::EmailFinder << u"'domain'"_s;
    QTest::newRow("first name,domain") << BatchKind::EmailFinder << u"'full-name'"_s;
    QTest::newRow("name,domain") << BatchKind::EmailVerifier << u"'email'"_s;
    QTest::newRow("name,custom") << BatchKind::EmailVerifier << u"'email'"_s;
    QTest::newRow("email,phone") << BatchKind::PhoneFinder << u"'linkedin'"_s;
}

void tst_ListChoice::notEnough()
{
    QFETCH(BatchKind, kind);
    QFETCH(QString, missing);
    const QString sentence = sentenceAboutMissingColumn(understood(QTest::currentDataTag()).value(), {}, {&kind, 1});
    QVERIFY2(sentence.contains(missing) && sentence.contains(u"--map"_s), qPrintable(sentence));
}

ENROW_TEST(tst_ListChoice, QCoreApplication)
#include "tst_ListChoice.moc"
