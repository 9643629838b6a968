// SPDX-License-Identifier: MIT
#include "desktop/results/CustomFields.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_CustomFields : public QObject
{
    Q_OBJECT

private slots:
    void readsAsALine_data()
    {
        QTest::addColumn<QString>("custom");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *custom, const char *line) {
            QTest::newRow(name) << QString::fromUtf8(custom) << QString::fromUtf8(line);
        };
        row("fields in their order", "{\"owner\":\"Benoît\",\"crm_id\":10113,\"tags\":[\"fair\",\"south\"]}",
            "owner: Benoît · crm_id: 10113 · tags: fair, south");
        row("blanks", "{ \"a\" : \"b\" ,\n\"c\" : [ 1 , 2 ] }", "a: b · c: 1, 2");
        row("digits stay", "{\"id\":12345678901234567890,\"x\":1.50}", "id: 12345678901234567890 · x: 1.50");
        row("signs in texts", "{\"a\\\"b\":\"c,}]:\\\\\",\"d\":null}", "a\"b: c,}]:\\ · d: null");
        row("deeper", "{\"a\":{\"b\":[1,{\"c\":2}]},\"d\":[[1,2],{\"e\":3}]}",
            "a: {\"b\":[1,{\"c\":2}]} · d: 1, 2, {\"e\":3}");
        row("empty values", "{\"a\":\"\",\"b\":[]}", "a:  · b: ");
        for (const char *text : {"", "note", "{}", "{broken", "[\"a\"]", "12", "{\"a\":1} more"})
            row(text, text, text);
    }

    void readsAsALine()
    {
        QFETCH(const QString, custom);
        QTEST(readableFields(custom), "line");
    }

    void whatNobodyReadsStays()
    {
        const QString longText = u"{\"a\":\"%1\"}"_s.arg(QString(20'000, u'x'));
        QCOMPARE(readableFields(longText), longText);
    }
};

ENROW_TEST(tst_CustomFields, QCoreApplication)
#include "tst_CustomFields.moc"
