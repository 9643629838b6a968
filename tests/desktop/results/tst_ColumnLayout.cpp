// SPDX-License-Identifier: MIT
#include "desktop/results/ColumnLayout.h"

#include "support/TestProgram.h"

using namespace enrow;

class tst_ColumnLayout : public QObject
{
    Q_OBJECT

private slots:
    void startsInTheStandardOrder();
    void survivesSaving();
    void keepsThePlacesOfAbsentColumns();
    void ignoresWhatItCannotRead_data();
    void ignoresWhatItCannotRead();
};

void tst_ColumnLayout::startsInTheStandardOrder()
{
    const std::vector<ColumnId> columns{ColumnId::Index, ColumnId::Qualification, ColumnId::Email};
    QCOMPARE(ColumnLayout().arranged(columns), columns);
}

void tst_ColumnLayout::survivesSaving()
{
    ColumnLayout layout;
    layout.arrange(std::vector{ColumnId::Email, ColumnId::Index, ColumnId::Qualification});
    layout.setWidth(ColumnId::Email, 321);
    layout.setHidden(ColumnId::Gender, true);
    const ColumnLayout restored = ColumnLayout::restore(layout.save());
    QCOMPARE(restored, layout);
    QCOMPARE(restored.width(ColumnId::Email), 321);
    QVERIFY(restored.isHidden(ColumnId::Gender));
    QVERIFY(!restored.isHidden(ColumnId::Email));
}

void tst_ColumnLayout::keepsThePlacesOfAbsentColumns()
{
    ColumnLayout layout;
    layout.arrange(std::vector{ColumnId::Email, ColumnId::Index});
    // A phone batch has no e-mail: its own arrangement must not move that.
    layout.arrange(std::vector{ColumnId::Country, ColumnId::Number});
    const std::vector<ColumnId> all{ColumnId::Index, ColumnId::Email, ColumnId::Number, ColumnId::Country};
    const std::vector<ColumnId> expected{ColumnId::Email, ColumnId::Index, ColumnId::Country, ColumnId::Number};
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
