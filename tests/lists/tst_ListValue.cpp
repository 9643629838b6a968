// SPDX-License-Identifier: MIT
#include "lists/ListValue.h"

#include "support/TestProgram.h"

using namespace enrow;

// Cells are told apart by their looks.
class tst_ListValue : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
};

void tst_ListValue::kinds_data()
{
    QTest::addColumn<ListValue>("kind");
    const auto are = [](ListValue kind, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(text) << kind;
    };
    are(ListValue::Nothing, {"", "  "});
    are(ListValue::Address, {"pam@acme.com", " Zoë@bücher.example "});
    are(ListValue::LinkedInUrl, {"https://www.linkedin.com/in/pam", "linkedin.com/in/pam"});
    are(ListValue::Domain, {"acme.com", "https://www.acme.com/about", "bücher.example", "WWW.ACME.CO.UK"});
    are(ListValue::Phone, {"+15705551234", "(570) 555-1234", "0032 2 555 12 34", "+32.2.555.12.34"});
    are(ListValue::Number, {"12", "1,234.50", "-3"});
    are(ListValue::Text, {"Pam Beesly", "email", "Jr.", "a@b", "Acme Inc.", "12 Main St.", "v1.2"});
}

void tst_ListValue::kinds()
{
    QFETCH(ListValue, kind);
    QCOMPARE(valueKindOf(QTest::currentDataTag()), kind);
}

ENROW_TEST(tst_ListValue, QCoreApplication)
#include "tst_ListValue.moc"
