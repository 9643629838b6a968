// SPDX-License-Identifier: MIT
#include "desktop/credits/KindTable.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QLabel>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_KindTable : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenWithoutLines();
    void readsAsALineAKind();
    void amountsStandBelowTheNameIfTheyMust();

private:
    static QLabel *labelWith(const KindTable &table, const QString &text)
    {
        const auto labels = table.findChildren<QLabel *>();
        const auto it =
            std::find_if(labels.begin(), labels.end(), [&](QLabel *label) { return label->text() == text; });
        return it == labels.end() ? nullptr : *it;
    }
    static inline const std::vector<KindTable::Line> lines{{u"E-mail search"_s, u"3,369"_s, u"1,631"_s},
                                                           {u"Verification"_s, u"375.25"_s, u"0"_s},
                                                           {u"Total"_s, u"3,744.25"_s, u"1,631.5"_s}};
};

void tst_KindTable::isHiddenWithoutLines()
{
    QWidget window;
    KindTable table(&window);
    window.show();
    QVERIFY(!table.isVisible());
    table.setLines(lines);
    QVERIFY(table.isVisible());
    table.setLines({});
    QVERIFY(!table.isVisible());
}

void tst_KindTable::readsAsALineAKind()
{
    KindTable table;
    table.setLines(lines);
    table.resize(400, 200);
    QTRY_COMPARE(labelWith(table, u"3,369"_s)->y(), labelWith(table, u"E-mail search"_s)->y());
    QCOMPARE(labelWith(table, u"3,369"_s)->accessibleName(), u"E-mail search, Cost: 3,369"_s);
    QCOMPARE(labelWith(table, u"1,631.5"_s)->accessibleName(), u"Total, Refunds: 1,631.5"_s);
    const auto right = [&](const QString &text) { return labelWith(table, text)->geometry().right(); };
    QCOMPARE(right(u"3,369"_s), right(u"375.25"_s));
    QCOMPARE(right(u"1,631.5"_s), table.width() - 1);
    QVERIFY(labelWith(table, u"Total"_s)->font().weight() > labelWith(table, u"Verification"_s)->font().weight());
}

// Nothing is cut off, and nothing lies upon another.
void tst_KindTable::amountsStandBelowTheNameIfTheyMust()
{
    QWidget window;
    KindTable table(&window);
    table.resize(400, 300);
    table.setLines(lines);
    window.resize(400, 300);
    window.show();
    QVERIFY(table.minimumSizeHint().width() < 160);
    table.resize(table.minimumSizeHint().width(), 300);
    QTRY_VERIFY(labelWith(table, u"3,369"_s)->y() > labelWith(table, u"E-mail search"_s)->y());
    QList<QRect> places;
    for (const QLabel *label : table.findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
        for (const QRect &other : places)
            QVERIFY2(!other.intersects(label->geometry()), qPrintable(label->text()));
        places.append(label->geometry());
    }
    table.resize(400, 300);
    QTRY_COMPARE(labelWith(table, u"3,369"_s)->y(), labelWith(table, u"E-mail search"_s)->y());
}

ENROW_TEST(tst_KindTable, QApplication)
#include "tst_KindTable.moc"
