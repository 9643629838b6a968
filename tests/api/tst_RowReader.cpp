// SPDX-License-Identifier: MIT
#include "api/RowReader.h"

#include "JsonBench.h"
#include "support/ReplyDump.h"
#include "support/TestProgram.h"

#include <QJsonDocument>

using namespace enrow;
using namespace enrow::test;

namespace
{

// The rows of a JSON array, each as a file shows it, without its braces and quotes: "email:a@b.c,custom:x".
QByteArray rowsOf(BatchKind kind, const QByteArray &array)
{
    JsonBench bench(array);
    ResultChunkBuilder builder(kind);
    RowReader rows(bench.reader, builder);
    bench.reader.readArray([&] { rows.read(); });
    const auto chunk = builder.finish();
    QByteArrayList all;
    for (uint32_t row = 0; row < chunk->rowCount(); ++row) {
        QByteArrayList texts;
        for (const ColumnId column : textsOf(kind)) {
            if (const std::string_view text = chunk->text(row, column); !text.empty())
                texts +=
                    QByteArray(columnOf(column).name.data()) + '=' + QByteArray(text.data(), qsizetype(text.size()));
        }
        all += texts.join(' ');
    }
    return all.join(" | ");
}

} // namespace

// A decoder of its own reads whole replies beside this one in tst_ReplyDecoder.
class tst_RowReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAnEntry_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("row");
        const auto row = [](const char *name, const char *entry, const char *read) {
            QTest::newRow(name) << QByteArray(entry) << QByteArray(read);
        };
        row("nothing", "{}", "");
        row("a number", "{'index':7}", "index=7");
        row("a number as it is written", "{'index':1.50e1}", "index=1.50e1");
        row("what is no text", "{'index':true,'email':null,'custom':null}", "");
        row("JSON", "{'custom':{ 'a' : [1, 2.0] }}", "custom={\"a\":[1,2.0]}");
        row("JSON where a text belongs", "{'email':{'a':'b'},'index':[3]}", "");
        row("a key twice", "{'email':'a','index':'0','email':'b'}", "index=0 email=b");
        row("the last one is nothing", "{'email':'a','email':null}", "");
        row("a key in another case", "{'Email':'a'}", "");
        row("an escaped key", "{'em\\u0061il':'a'}", "email=a");
        row("a qualification that nobody knows", "{'qualification':'catch_all'}", "qualification=catch_all");
        row("a qualification in capitals", "{'qualification':'VALID'}", "qualification=valid");
        row("a qualification twice", "{'qualification':'valid','qualification':'invalid'}", "qualification=invalid");
        row("a column of another kind", "{'number':'+1','country':'US'}", "");
        row("another object", "{'x':{'email':'a','info':{'firstname':'b'}}}", "");
    }

    void readsAnEntry()
    {
        QFETCH(const QByteArray, entry);
        QTEST(rowsOf(BatchKind::EmailFinder, '[' + entry + ']'), "row");
    }

    void readsInfo_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("row");
        const auto row = [](const char *name, const char *entry, const char *read) {
            QTest::newRow(name) << QByteArray(entry) << QByteArray(read);
        };
        row("all of it",
            "{'info':{'firstname':'a','lastname':'b','fullname':'c','gender':'d','domain':'e',"
            "'companyInfo':{'name':'f'}}}",
            "firstname=a lastname=b fullname=c gender=d domain=e company=f");
        row("an older domain", "{'info':{'company_domain':'a'}}", "domain=a");
        row("an older domain behind another", "{'info':{'domain':'a','company_domain':'b'}}", "domain=a");
        row("a domain behind an older one", "{'info':{'company_domain':'b','domain':'a'}}", "domain=a");
        row("an older domain beside an empty one", "{'info':{'domain':'','company_domain':'b'}}", "domain=b");
        row("spellings of the older one", "{'info':{'company_domain':'a','companyDomain':'b'}}", "domain=a");
        row("the tools' spelling first", "{'info':{'companyDomain':'b','company_domain':'a'}}", "domain=a");
        row("twice", "{'info':{'firstname':'a','domain':'b','companyInfo':{'name':'c'}},'info':{'lastname':'d'}}",
            "lastname=d");
        row("the last one is none", "{'info':{'firstname':'a'},'info':null}", "");
        row("the last company is none", "{'info':{'companyInfo':{'name':'a'},'companyInfo':'b'}}", "");
    }

    void readsInfo()
    {
        QFETCH(const QByteArray, entry);
        QTEST(rowsOf(BatchKind::EmailFinder, '[' + entry + ']'), "row");
    }

    void readsWhatWasSearched_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("row");
        const auto row = [](const char *name, const char *entry, const char *read) {
            QTest::newRow(name) << QByteArray(entry) << QByteArray(read);
        };
        row("params", "{'params':{'firstname':'a'}}", "searched_firstname=a");
        row("as the tools write it", "{'rawParams':{'companyName':'a','linkedinUrl':'b'}}",
            "searched_linkedin_url=b searched_company_name=a");
        row("the API's key counts most", "{'raw_params':{'firstname':'a'},'rawParams':{'lastname':'b'}}",
            "searched_firstname=a");
        row("the API's key comes last",
            "{'params':{'lastname':'c'},'rawParams':{'lastname':'b'},"
            "'raw_params':{'firstname':'a'}}",
            "searched_firstname=a");
        row("the tools' key before params", "{'rawParams':{'firstname':'a'},'params':{'lastname':'b'}}",
            "searched_firstname=a");
        row("the same key twice", "{'raw_params':{'firstname':'a'},'raw_params':{'lastname':'b'}}",
            "searched_lastname=b");
        row("both spellings of a column", "{'params':{'company_name':'a','companyName':'b'}}",
            "searched_company_name=a");
        row("the tools' spelling first", "{'params':{'companyName':'b','company_name':'a'}}",
            "searched_company_name=a");
        row("an empty one in the API's spelling", "{'params':{'company_name':'','companyName':'b'}}", "");
        row("the last one is none", "{'params':{'firstname':'a'},'params':7}", "");
    }

    void readsWhatWasSearched()
    {
        QFETCH(const QByteArray, entry);
        QTEST(rowsOf(BatchKind::PhoneFinder, '[' + entry + ']'), "row");
    }

    void entriesStandAlone()
    {
        QCOMPARE(rowsOf(BatchKind::EmailFinder, "[{'email':'a','info':{'domain':'b'},'qualification':'valid'},{},"
                                                "{'email':'c'}]"),
                 "qualification=valid email=a domain=b |  | email=c");
    }

    void passesOverWhatIsNoObject()
    {
        JsonBench bench("[null,7,'a',[{'email':'x'}],{'email':'b'}]");
        ResultChunkBuilder builder(BatchKind::EmailFinder);
        RowReader rows(bench.reader, builder);
        QByteArray read;
        bench.reader.readArray([&] { read += rows.read() ? 'y' : 'n'; });
        QCOMPARE(read, "nnnny");
        QVERIFY(bench.reader.atEnd());
        QCOMPARE(builder.finish()->rowCount(), 1u);
    }
};

ENROW_TEST(tst_RowReader, QCoreApplication)
#include "tst_RowReader.moc"
