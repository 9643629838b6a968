// SPDX-License-Identifier: MIT
#include "api/ReplyFinder.h"

#include "support/ReplyFixtures.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

FoundReplies foundIn(const QByteArray &text)
{
    return FoundReplies::in({text.constData(), size_t(text.size())});
}

// With ' in place of the quotes of JSON.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QString idsIn(const QByteArray &text)
{
    QStringList ids;
    for (const FoundReplies::Reply &reply : foundIn(text).replies)
        ids += reply.id;
    return ids.join(u' ');
}

} // namespace

class tst_ReplyFinder : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryReplyThatCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<BatchKind>("kind");
        for (const ReplyFixture &fixture : readableReplies())
            QTest::newRow(qPrintable(fixture.name)) << fixture.body << *fixture.kind;
    }

    void findsEveryReplyThatCanBeRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(const BatchKind, kind);
        const QStringList ofOtherShape{u"finder/only-stats"_s, u"finder/only-general"_s, u"finder/mistyped"_s,
                                       u"finder/only-results"_s};
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        if (body.startsWith("\xef\xbb\xbf"))
            body = body.sliced(3);
        const FoundReplies found = foundIn(body);
        QVERIFY(found.damages.empty());
        if (found.replies.empty()) {
            QVERIFY2(ofOtherShape.contains(name), "a reply is not found");
            return;
        }
        QCOMPARE(found.replies.size(), size_t(1));
        QCOMPARE(QByteArray(found.replies[0].json.data(), qsizetype(found.replies[0].json.size())), body.trimmed());
        // These have what no reply of their kind has.
        const QStringList mixed{u"verifier/fields-of-other-kinds"_s, u"verifier/cost-object"_s,
                                u"verifier/cost-text"_s};
        if (!mixed.contains(name))
            QVERIFY(!found.replies[0].kind || found.replies[0].kind == kind);
    }

    void tellsTheKind_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<BatchKind>>("kind");
        const std::optional search = BatchKind::EmailFinder;
        const std::optional verification = BatchKind::EmailVerifier;
        const std::optional phones = BatchKind::PhoneFinder;
        const auto row = [](const char *name, const QByteArray &text, std::optional<BatchKind> kind) {
            QTest::newRow(name) << text << kind;
        };
        row("search", json("{'general':{'id':'a'},'results':[{'email':'a@b.c','raw_params':{'fullname':'A'}}]}"),
            search);
        row("camel case", json("{'general':{'id':'a'},'results':[{'rawParams':{'companyDomain':'b.c'}}]}"), search);
        row("by its cost", json("{'general':{'id':'a'},'stats':{'credits_cost':{'initial':1}},'results':[]}"), search);
        row("by its cost in camel case", json("{'general':{'id':'a'},'stats':{'creditsCost':{'initial':1}}}"), search);
        row("without what was searched",
            json("{'stats':{'credits_cost':{'final':1}},'general':{'id':'a'},'results':[{'email':'a@b.c'}]}"), search);
        row("verification", json("{'general':{'id':'a'},'results':[{'email':'a@b.c','qualification':'valid'}]}"),
            verification);
        row("its rows have positions", json("{'results':[{'index':'0','qualification':'valid','email':'a'}],'id':'a'}"),
            search);
        row("its rows have UUIDs",
            json("{'results':[{'index':'195f87c6-376e','qualification':'valid','email':'a'}],'id':'a'}"), verification);
        row("phones", json("{'general':{'id':'a'},'results':[{'number':'+1','params':{}}]}"), phones);
        row("no phone found", json("{'general':{'id':'a'},'results':[{'qualification':'not_found'}]}"), phones);
        row("phones by a profile", json("{'general':{'id':'a'},'results':[{'rawParams':{'linkedinUrl':'x'}}]}"),
            phones);
        row("phones by their cost", json("{'general':{'id':'a'},'stats':{'creditsToRefund':0}}"), phones);
        row("running", json("{'general':{'id':'a','status':'ongoing'},'stats':{'finished':1,'requested':2}}"), {});
        row("no rows", json("{'general':{'id':'a'},'results':[]}"), {});
    }

    void tellsTheKind()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const std::optional<BatchKind>, kind);
        const FoundReplies found = foundIn(text);
        QCOMPARE(found.replies.size(), size_t(1));
        QCOMPARE(found.replies[0].id, u"a"_s);
        QVERIFY(found.replies[0].kind == kind);
    }

    void findsThemHoweverTheyWereSaved_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("ids");
        const QByteArray a = json("{'general':{'id':'a'}}");
        const QByteArray b = json("{'batch_id':'b','stats':{'requested':1},'results':[]}");
        QTest::newRow("array") << "[" + a + ",\n " + b + "]" << u"a b"_s;
        QTest::newRow("one a line") << a + "\n" + b + "\n" << u"a b"_s;
        QTest::newRow("one after the other") << a + b << u"a b"_s;
        QTest::newRow("wrapped") << json("{'statusCode':200,'body':") + a + "}" << u"a"_s;
        QTest::newRow("under results") << json("{'results':[") + a + "," + b + "]}" << u"a b"_s;
        QTest::newRow("within arrays") << "[[[" + a + "]]]" << u"a"_s;
        QTest::newRow("general counts") << json("{'id':'x','general':{'id':'a'}}") << u"a"_s;
        QTest::newRow("what a row holds is none")
            << json("{'general':{'id':'a'},'results':[{'custom':{'general':{'id':'x'}}}]}") << u"a"_s;
        QTest::newRow("webhook") << json("{'event':'bulk_search_finished','id':'a'}") << u""_s;
        QTest::newRow("settings of something") << json("{'general':{'theme':'dark'},'stats':{}}") << u""_s;
        QTest::newRow("results of something") << json("{'results':[{'name':'a'}],'id':'b'}") << u""_s;
        QTest::newRow("escaped") << json("{'gener\\u0061l':{'id':'\\u0061'}}") << u"a"_s;
    }

    void findsThemHoweverTheyWereSaved()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, ids);
        QCOMPARE(idsIn(text), ids);
        QVERIFY(foundIn(text).damages.empty());
    }

    void oneDamagedLineLeavesTheOthers()
    {
        const QByteArray a = json("{'general':{'id':'a'}}");
        const FoundReplies found = foundIn(a + "\n\n{\"general\":{\"id\n" + a + "\n{]\n");
        QCOMPARE(found.replies.size(), size_t(2));
        QCOMPARE(found.replies[1].line, 4);
        QCOMPARE(found.damages, (std::vector<FoundReplies::Damage>{{true, 3}, {false, 5}}));
    }

    void aTextIsReadWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isCutOff");
        const QByteArray a = json("{'general':{'id':'a'}}");
        QTest::newRow("cut off between") << "[" + a + "," << true;
        QTest::newRow("cut off in a text") << json("{'general':{'id':'a") << true;
        QTest::newRow("cut off behind a backslash") << json("{'general':{'id':'a\\") << true;
        QTest::newRow("too much") << a + "}" << false;
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\"}") << false;
        QTest::newRow("too deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']') << false;
        QTest::newRow("no JSON") << QByteArray("hello") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void aTextIsReadWholeOrNotAtAll()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isCutOff);
        const FoundReplies found = foundIn(text);
        QVERIFY(found.replies.empty());
        QCOMPARE(found.damages, (std::vector<FoundReplies::Damage>{{isCutOff, 0}}));
    }
};

ENROW_TEST(tst_ReplyFinder, QCoreApplication)
#include "tst_ReplyFinder.moc"
