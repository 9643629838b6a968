// SPDX-License-Identifier: MIT
#include "pasted/PastedObject.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

const QString one = u"9d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s;
const QString other = u"3d4cb64e-i64d-41e8-a686-736751004a32"_s;

// Written with single quotes where JSON has double ones, 1 and 2 for the two IDs.
QString objectText(QString text)
{
    return text.replace(u'\'', u'"').replace(u'1', one).replace(u'2', other);
}

// "email-finder 1", "2" and so on.
QString batchesIn(const PastedObject &object)
{
    QStringList batches;
    for (const BatchRef &batch : object.batches) {
        QString id = batch.id;
        id.replace(one, u"1"_s).replace(other, u"2"_s);
        batches.append(batch.kind ? nameOf(*batch.kind) + u' ' + id : id);
    }
    return batches.join(u", "_s);
}

} // namespace

class tst_PastedObject : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithAKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("begins");
        QTest::newRow("JSON") << u"{\"a\":1}"_s << true;
        QTest::newRow("blanks") << u"{ \n \"a\" \t :"_s << true;
        QTest::newRow("single quotes") << u"{'a':"_s << true;
        QTest::newRow("typographic quotes") << u"{\u201ca\u201d:"_s << true;
        QTest::newRow("German quotes") << u"{\u201ea\u201c:"_s << true;
        QTest::newRow("no quotes") << u"{a_b-c: 1"_s << true;
        QTest::newRow("no brace") << u"\"a\":1"_s << false;
        QTest::newRow("nothing behind") << u"{"_s << false;
        QTest::newRow("empty") << u"{}"_s << false;
        QTest::newRow("an object in it") << u"{{\"a\":1}}"_s << false;
        QTest::newRow("a list") << u"{\"a\", \"b\"}"_s << false;
        QTest::newRow("a key that does not end") << u"{\"a:1"_s << false;
        QTest::newRow("a key that nobody writes") << u"{\""_s + QString(200, u'a') + u"\":1}"_s << false;
    }

    void beginsWithAKey()
    {
        QFETCH(const QString, text);
        QTEST(PastedObject::beginsAt(text, 0), "begins");
        QTEST(PastedObject::beginsAt(u"xx"_s + text, 2), "begins");
    }

    void namesBatches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("batches");
        QTest::newRow("a reply") << u"{'general':{'id':'1'},'results':[{'index':'2'}]}"_s << u"1"_s;
        QTest::newRow("a reply, another shape") << u"{'general':{'id':'x'}}"_s << u"x"_s;
        QTest::newRow("a reply in another object")
            << u"{'data':[{'general':{'id':'1'}},{'general':{'id':'2'}}]}"_s << u"1, 2"_s;
        QTest::newRow("the outer ID of a reply") << u"{'id':'2','general':{'id':'1'}}"_s << u"1"_s;
        QTest::newRow("the reply to a POST") << u"{'message':'started','id':'x'}"_s << u"x"_s;
        QTest::newRow("the reply to a POST, ID first") << u"{'id':'x','credits_used':3}"_s << u"x"_s;
        QTest::newRow("an ID alone") << u"{'id':'1'}"_s << u"1"_s;
        QTest::newRow("an ID alone, another shape") << u"{'id':'x'}"_s << QString();
        QTest::newRow("an ID in a wrapper") << u"{'payload':{'id':'1'}}"_s << u"1"_s;
        QTest::newRow("an ID in anything else") << u"{'owner':{'id':'1'}}"_s << QString();
        QTest::newRow("an ID of a person") << u"{'id':'1','email':'a@b.c'}"_s << QString();
        QTest::newRow("an ID that is no text") << u"{'id':17,'message':''}"_s << QString();
        QTest::newRow("a search that finished")
            << u"{'event':'bulk_search_finished','id':'x'}"_s << u"email-finder x"_s;
        QTest::newRow("a verification that finished")
            << u"{'id':'x','event':'bulk_verification_finished'}"_s << u"email-verifier x"_s;
        QTest::newRow("phones that finished")
            << u"{'event':'bulk_phone_search_finished','id':'1'}"_s << u"phone-finder 1"_s;
        QTest::newRow("another event") << u"{'event':'search_finished','id':'1'}"_s << QString();
        QTest::newRow("batch_id") << u"{'lead':{'batch_id':'1','batchId':'2'}}"_s << u"1, 2"_s;
        QTest::newRow("batch_id, another shape") << u"{'batch_id':'x'}"_s << QString();
        QTest::newRow("a list of IDs") << u"{'batch_ids':['1','x','2']}"_s << u"1, 2"_s;
        QTest::newRow("a list of others") << u"{'tags':['1']}"_s << QString();
        QTest::newRow("a link") << u"{'see':'https://api.enrow.io/phone/bulk?id=x'}"_s << u"phone-finder x"_s;
        QTest::newRow("a link of somebody else")
            << u"{'see':'https://a.example/?id=x','too':'https://b.example/?id=1'}"_s << u"1"_s;
        QTest::newRow("what rows carry") << u"{'results':[{'id':'1','custom':{'batch_id':'2'}}]}"_s << QString();
        QTest::newRow("what a person sends") << u"{'searches':[{'batch_id':'1'}],'custom':{'id':'2'}}"_s << QString();
        QTest::newRow("custom that is a text") << u"{'custom':'https://api.enrow.io/phone/bulk?id=x'}"_s << QString();
        QTest::newRow("escaped") << u"{'i\\u0064':'1'}"_s << u"1"_s;
        QTest::newRow("quotes around an ID") << u"{'general':{'id':'(x).'}}"_s << u"x"_s;
        QTest::newRow("nothing in quotes") << u"{'general':{'id':'...'}}"_s << QString();
    }

    void namesBatches()
    {
        QFETCH(const QString, text);
        const PastedObject object = PastedObject::read(objectText(text), 0);
        QTEST(batchesIn(object), "batches");
        QVERIFY(object.isClosed);
        QCOMPARE(object.end, objectText(text).size());
    }

    void readsWhatWasJsonOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("single quotes") << u"{'general': {'id': 'x', 'status': None}}"_s;
        QTest::newRow("no quotes at keys") << u"{ general: { id: 'x', at: 2026-01-02T03:04:05+01:00 } }"_s;
        QTest::newRow("typographic quotes") << u"{\u201cgeneral\u201d: {\u201cid\u201d: \u201cx\u201d}}"_s;
        QTest::newRow("guillemets") << u"{\u00abgeneral\u00bb: {\u00abid\u00bb: \u00abx\u00bb}}"_s;
    }

    void readsWhatWasJsonOnce()
    {
        QFETCH(const QString, text);
        const PastedObject object = PastedObject::read(text, 0);
        QCOMPARE(batchesIn(object), u"x"_s);
        QVERIFY(object.isClosed);
    }

    // Wherever a reply is cut off behind its ID, and one to a POST behind what tells that it is one.
    void readsWhatIsCutOff()
    {
        const QString text = objectText(u"{'general':{'id':'1','status':'ongoing'},'stats':{'finished':7}}"_s);
        const qsizetype known = text.indexOf(one) + one.size() + 1;
        for (qsizetype length = known; length < text.size(); ++length) {
            const PastedObject object = PastedObject::read(text.first(length), 0);
            QCOMPARE(batchesIn(object), u"1"_s);
            QVERIFY(!object.isClosed);
            QCOMPARE(object.end, length);
        }
        QCOMPARE(batchesIn(PastedObject::read(u"{\"id\":\"x\",\"message\":\"sta"_s, 0)), u"x"_s);
        QCOMPARE(batchesIn(PastedObject::read(u"{\"id\":\"x\",\"mess"_s, 0)), QString());
    }

    void endsWhereItsBraceDoes()
    {
        const PastedObject object = PastedObject::read(u"see {\"a\":\"}\",\"b\":[{}]} and {\"c\":1}", 4);
        QVERIFY(object.isClosed);
        QCOMPARE(object.end, qsizetype(22));
    }

    void goesSoDeep()
    {
        const auto nested = [](qsizetype depth) {
            return u"{\"a\":"_s.repeated(depth) + u"0"_s + u"}"_s.repeated(depth);
        };
        QVERIFY(PastedObject::read(nested(200), 0).isClosed);
        QVERIFY(!PastedObject::read(nested(202), 0).isClosed);
    }
};

ENROW_TEST(tst_PastedObject, QCoreApplication)
#include "tst_PastedObject.moc"
