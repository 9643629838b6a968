// SPDX-License-Identifier: MIT
#include "api/PageReader.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_PageReader : public QObject
{
    Q_OBJECT

private slots:
    // The members of a JSON object, written with single quotes.
    void tellsAFurtherPage_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("further");
        const auto further = [](const char *members) { QTest::newRow(members) << QByteArray(members) << true; };
        const auto none = [](const char *members) { QTest::newRow(members) << QByteArray(members) << false; };
        further("'next': 'https://api.enrow.io/email/find/bulk?page=2'");
        further("'next': {'href': 'x'}");
        further("'next': 2");
        further("'next_page': 2");
        further("'nextPage': '2'");
        further("'NextPage': true");
        further("'next-page': 2");
        further("'next_cursor': 'b2Zmc2V0'");
        further("'cursor': 'b2Zmc2V0'");
        further("'next_page_token': 'b2Zmc2V0'");
        further("'has_more': true");
        further("'hasMore': 'true'");
        further("'has_next': 1");
        further("'truncated': true");
        further("'pages': 2");
        further("'total_pages': 100");
        further("'totalPages': '3'");
        further("'page': 2");
        further("'last_page': 2");
        further("'page': {'number': 1, 'total_pages': 2}");
        further("'links': {'self': 'a', 'next': 'b'}");
        further("'_links': {'next': {'href': 'b'}}");
        further("'links': [{'rel': 'self', 'href': 'a'}, {'rel': 'Next', 'href': 'b'}]");
        further("'meta': {'pagination': {'page': 1, 'pages': 2}}");
        further("'pageInfo': {'hasNextPage': true, 'endCursor': 'x'}");
        further("'@nextLink': 'b'");
        further("'next': null, 'has_more': true");
        further("'n\\u0065xt': 'b'");

        further("'meta': {'total': 5001}");
        further("'pagination': {'total_count': '6000', 'page': 1}");

        none("'next': null");
        none("'total': 5001");
        none("'meta': {'total': 'many'}");
        none("'next': false");
        none("'next': ''");
        none("'next': ' '");
        none("'next': 'null'");
        none("'next': 'None'");
        none("'next': 0");
        none("'next': 0.0");
        none("'next': []");
        none("'next': {}");
        none("'next': {'href': null}");
        none("'hasMore': false");
        none("'has_more': 'false'");
        none("'has_more': 0");
        none("'page': 1, 'pages': 1");
        none("'page': 0");
        none("'total_pages': 1.0");
        none("'pages': 'all'");
        none("'pages': null");
        none("'pages': []");
        none("'links': {'next': null, 'self': 'a', 'last': 'z'}");
        none("'links': [{'rel': 'prev', 'href': 'a'}, 'next']");
        none("'links': 'next'");
        none("'meta': {'total': 5000}");
        none("'pageInfo': {'hasNextPage': false, 'endCursor': 'x'}");
        none("'nextCheckInSeconds': 5");
        none("'other': {'next': 'b'}");
        none("'homepage': 'https://enrow.io', 'webpages': 5");
        none("'': 2");
    }

    void tellsAFurtherPage()
    {
        QFETCH(QByteArray, members);
        const std::string text = '{' + members.replace('\'', '"').toStdString() + '}';
        TokenFinder finder;
        JsonReader json(text, finder.find(text));
        PageReader pages(json);
        QVERIFY(json.readObject([&](std::string_view key) { pages.read(key); }));
        QVERIFY2(json.atEnd(), "every value is read whole");
        QTEST(pages.hasFurtherPage(5000), "further");
    }

    void malformedValuesAreThrown()
    {
        for (const std::string text : {R"({"next":{"a":}})", R"({"pages":[1,]})", R"({"links":[{"rel"}]})"}) {
            TokenFinder finder;
            JsonReader json(text, finder.find(text));
            PageReader pages(json);
            QVERIFY_THROWS_EXCEPTION(MalformedJson, json.readObject([&](std::string_view key) { pages.read(key); }));
        }
    }
};

ENROW_TEST(tst_PageReader, QCoreApplication)
#include "tst_PageReader.moc"
