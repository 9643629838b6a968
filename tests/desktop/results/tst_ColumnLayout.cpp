// SPDX-License-Identifier: MIT
#include "desktop/results/ColumnLayout.h"

#include "support/TestProgram.h"

using namespace enrow;
using Choice = ColumnLayout::Choice;

class tst_ColumnLayout : public QObject
{
    Q_OBJECT

private slots:
    void startsInTheStandardOrder();
    void survivesSaving();
    void readsWhatEarlierVersionsKept();
    void keepsThePlacesOfAbsentColumns();
    void ignoresWhatItCannotRead_data();
    void ignoresWhatItCannotRead();
};

void tst_ColumnLayout::startsInTheStandardOrder()
{
    const std::vector<ColumnId> columns{ColumnId::BatchId,
                                        ColumnId::Index,
                                        ColumnId::Qualification,
                                        ColumnId::Email,
                                        ColumnId::SearchedFullName,
                                        ColumnId::SearchedCompanyName,
                                        ColumnId::Person};
    const std::vector<ColumnId> expected{
        ColumnId::Qualification,       ColumnId::BatchId,          ColumnId::Person, ColumnId::Email,
        ColumnId::SearchedCompanyName, ColumnId::SearchedFullName, ColumnId::Index};
    QCOMPARE(ColumnLayout().arranged(columns), expected);
}

void tst_ColumnLayout::survivesSaving()
{
    ColumnLayout layout;
    layout.arrange(std::vector{ColumnId::Email, ColumnId::Index, ColumnId::Qualification});
    layout.setWidth(ColumnId::Email, 321);
    layout.choose(ColumnId::Gender, Choice::Hidden);
    layout.choose(ColumnId::Custom, Choice::Shown);
    const ColumnLayout restored = ColumnLayout::restore(layout.save());
    QCOMPARE(restored, layout);
    QCOMPARE(restored.width(ColumnId::Email), 321);
    QCOMPARE(restored.choice(ColumnId::Gender), Choice::Hidden);
    QCOMPARE(restored.choice(ColumnId::Custom), Choice::Shown);
    QCOMPARE(restored.choice(ColumnId::Email), Choice::ByItself);
}

// What earlier versions kept: all columns in the order of files, unless somebody had moved one.
void tst_ColumnLayout::readsWhatEarlierVersionsKept()
{
    QStringList names;
    for (const ResultColumn &column : resultColumns())
        names.append(u'"' + QString(column.name) + u'"');
    const auto state = [](const QStringList &order) {
        return QStringLiteral(R"({"order":[%1],"widths":{"email":300},"hidden":["gender"]})")
            .arg(order.join(u','))
            .toUtf8();
    };
    ColumnLayout expected;
    expected.setWidth(ColumnId::Email, 300);
    expected.choose(ColumnId::Gender, Choice::Hidden);
    QCOMPARE(ColumnLayout::restore(state(names)), expected);

    // Before there was Person, the screen had an order of its own.
    QStringList before;
    for (const char *name : {"qualification",
                             "searched_fullname",
                             "email",
                             "searched_firstname",
                             "searched_lastname",
                             "searched_linkedin_url",
                             "searched_company_name",
                             "number",
                             "country",
                             "searched_company_domain",
                             "batch_id",
                             "kind",
                             "fullname",
                             "firstname",
                             "lastname",
                             "gender",
                             "company",
                             "domain",
                             "custom",
                             "index"})
        before.append(u'"' + QString::fromLatin1(name) + u'"');
    QCOMPARE(ColumnLayout::restore(state(before)), expected);
    QStringList lateBatch;
    for (const char *name : {"qualification",
                             "name",
                             "contact",
                             "email",
                             "number",
                             "employer",
                             "searched_company_name",
                             "company",
                             "searched_company_domain",
                             "domain",
                             "country",
                             "batch_id",
                             "kind",
                             "searched_fullname",
                             "searched_firstname",
                             "searched_lastname",
                             "searched_linkedin_url",
                             "fullname",
                             "firstname",
                             "lastname",
                             "gender",
                             "custom",
                             "index"})
        lateBatch.append(u'"' + QString::fromLatin1(name) + u'"');
    QCOMPARE(ColumnLayout::restore(state(lateBatch)), expected);
    before.move(0, 2);
    const ColumnLayout moved = ColumnLayout::restore(state(before));
    QCOMPARE(moved.arranged(std::vector{ColumnId::Qualification, ColumnId::Email, ColumnId::SearchedFullName}),
             (std::vector{ColumnId::SearchedFullName, ColumnId::Email, ColumnId::Qualification}));

    names.move(names.indexOf(QStringLiteral("\"email\"")), 0);
    const std::vector<ColumnId> columns{ColumnId::Index, ColumnId::Qualification, ColumnId::Email};
    const std::vector<ColumnId> chosen{ColumnId::Email, ColumnId::Index, ColumnId::Qualification};
    QCOMPARE(ColumnLayout::restore(state(names)).arranged(columns), chosen);
}

void tst_ColumnLayout::keepsThePlacesOfAbsentColumns()
{
    ColumnLayout layout;
    layout.arrange(std::vector{ColumnId::Index, ColumnId::Email});
    // A phone batch has no e-mail: its own arrangement must not move that.
    layout.arrange(std::vector{ColumnId::Country, ColumnId::Number});
    const std::vector<ColumnId> all{ColumnId::Index, ColumnId::Email, ColumnId::Number, ColumnId::Country};
    const std::vector<ColumnId> expected{ColumnId::Index, ColumnId::Country, ColumnId::Number, ColumnId::Email};
    QCOMPARE(layout.arranged(all), expected);
}

void tst_ColumnLayout::ignoresWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x00\xff nonsense");
    QTest::newRow("no object") << QByteArray("[1,2]");
    QTest::newRow("wrong types") << QByteArray(R"({"order":{},"widths":[],"hidden":"email"})");
    QTest::newRow("unknown columns") << QByteArray(R"({"order":["shoe_size",7],"widths":{"hat":9},"hidden":[null]})");
    QTest::newRow("impossible widths") << QByteArray(R"({"widths":{"email":-5,"index":1e9,"gender":"wide"}})");
}

void tst_ColumnLayout::ignoresWhatItCannotRead()
{
    QFETCH(const QByteArray, state);
    QCOMPARE(ColumnLayout::restore(state), ColumnLayout());
}

ENROW_TEST(tst_ColumnLayout, QCoreApplication)
#include "tst_ColumnLayout.moc"
