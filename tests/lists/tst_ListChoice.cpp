// SPDX-License-Identifier: MIT
#include "lists/ListChoice.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

#include <QFile>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// A file that a person chooses becomes a list that is understood, or the reason why not.
class tst_ListChoice : public QObject
{
    Q_OBJECT

private slots:
    void filesThatCannotBeRead();
    void hostileLists();
    void workbooks();
    void damagedWorkbooks();
    void sheetsAreUnpackedOnce();
    void columnsThatAreSaid();

private:
    Result<UnderstoodList> understood(const QByteArray &bytes, ListChoice choice = {},
                                      const UnpackedList &before = {}) const
    {
        if (choice.file.isEmpty())
            choice.file = m_folder.filePath(u"list.csv"_s);
        QFile file(choice.file);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return understandList(choice, {}, before);
    }

    const QTemporaryDir m_folder;
};

namespace
{

std::vector<test::StoredFile> peopleAndMore()
{
    auto files = test::OneSheet{"<row><c t='s'><v>0</v></c></row><row><c t='s'><v>1</v></c></row>",
                                "<si><t>E-mail</t></si><si><t>pam@acme.com</t></si>"}
                     .files();
    files[1].content.replace("</sheets>", "<sheet name=\"More\" r:id=\"rId1\"/></sheets>");
    return files;
}

} // namespace

void tst_ListChoice::filesThatCannotBeRead()
{
    QCOMPARE(understandList({u"nowhere/list.csv"_s}).error().kind, ErrorKind::FileFailed);
    QCOMPARE(understandList({u"/dev/null"_s}).error().detail, u"it cannot be read twice: save it as a file first"_s);
}

void tst_ListChoice::hostileLists()
{
    QCOMPARE(understood("").error().detail, u"it is empty"_s);
    QCOMPARE(understood("name\nPam\0\n"_ba + QByteArray(1, '\0')).error().detail, u"it is not a text file"_s);
    QVERIFY(understood(QByteArray("\xff\xfe\0\0n\0\0\0", 8)).error().detail.contains(u"UTF-32"_s));
    const auto column = understood("email\npam@acme.com\n");
    QVERIFY(column && column->guess.mapping.columnOf(ListField::Email) == 0U);
    const auto longCell = understood("email,note\npam@acme.com," + QByteArray(40'000, 'x') + "\n");
    QVERIFY(longCell && longCell->sample.rows.front()[1].size() == 40'000);
}

void tst_ListChoice::workbooks()
{
    const QByteArray book = test::storedZip(peopleAndMore());
    const auto first = understood(book);
    QVERIFY(first && first->unpacked.table);
    QCOMPARE(first->unpacked.sheet.all, QStringList({u"Sheet1"_s, u"More"_s}));
    QCOMPARE(first->sample.rows.size(), 1U);
    QCOMPARE(understood(book, {{}, {}, {}, u"more"_s})->unpacked.sheet.name, u"More"_s);
    QCOMPARE(understood(book, {{}, {}, {}, u"x"_s}).error().detail, u"it has no sheet 'x'; there are Sheet1, More"_s);
    QVERIFY(understood("a,b\n", {{}, {}, {}, u"x"_s}).error().detail.contains(u"not a workbook"_s));
    QVERIFY(understood(book, {{}, {.encoding = ListEncoding::Utf8}}).error().detail.contains(u"encoding"_s));
    QCOMPARE(understood(test::OneSheet().bytes()).error().detail, u"its sheet 'Sheet1' is empty"_s);
}

// By its name alone one is known whose beginning is lost.
void tst_ListChoice::damagedWorkbooks()
{
    const QByteArray book = test::storedZip(peopleAndMore());
    const ListChoice named{m_folder.filePath(u"list.XLSX"_s)};
    for (const QByteArray &bytes : {book.chopped(100), book.sliced(10), QByteArray(500, '\0')})
        QVERIFY(understood(bytes, named).error().detail.startsWith(u"the workbook is damaged"_s));
    QCOMPARE(understood({}, named).error().detail, u"it is empty"_s);
    QVERIFY(understood("name,mail\nPam,pam@acme.com\n", named)); // a text that is called so
}

void tst_ListChoice::sheetsAreUnpackedOnce()
{
    const QByteArray book = test::storedZip(peopleAndMore());
    const auto first = understood(book);
    const auto again = understood(book, {{}, {.hasHeader = false}}, first->unpacked);
    QVERIFY(again && again->unpacked.table == first->unpacked.table);
    QCOMPARE(again->sample.rows.size(), 2U);
}

void tst_ListChoice::columnsThatAreSaid()
{
    const QByteArray bytes = "email,email,who\npam@acme.com,p@home.com,Pam\n";
    QVERIFY(understood(bytes)->guess.candidates.contains(ListField::Email));
    const auto list = understood(bytes, {{}, {}, {{ListField::Email, u"#2"_s}, {ListField::FullName, u"Who"_s}}});
    QCOMPARE(list->guess.mapping.columnOf(ListField::Email), 1U);
    QCOMPARE(list->guess.mapping.columnOf(ListField::FullName), 2U);
    QVERIFY(list->guess.candidates.empty());
    const auto twice = understood(bytes, {{}, {}, {{ListField::Email, u"email"_s}}});
    QVERIFY(!twice && twice.error().detail.contains(u"2 columns 'email': say which one as #N"_s));
}

ENROW_TEST(tst_ListChoice, QCoreApplication)
#include "tst_ListChoice.moc"
