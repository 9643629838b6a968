// SPDX-License-Identifier: MIT
#include "desktop/common/FittingPlaceholder.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_FittingPlaceholder : public QObject
{
    Q_OBJECT

private slots:
    void showsTheLongestThatFits()
    {
        QLineEdit field;
        const QString whole = u"Search (Ctrl+L)"_s;
        new FittingPlaceholder(&field, {whole, u"Search"_s});
        field.show();
        const int wanted = field.fontMetrics().horizontalAdvance(whole);
        field.resize(wanted + 60, field.height());
        QCOMPARE(field.placeholderText(), whole);
        field.resize(wanted - 10, field.height());
        QCOMPARE(field.placeholderText(), u"Search"_s);
        field.resize(10, field.height());
        QCOMPARE(field.placeholderText(), u"Search"_s);
        field.resize(wanted + 60, field.height());
        QCOMPARE(field.placeholderText(), whole);
    }

    void leavesRoomForAnIcon()
    {
        QLineEdit field;
        field.addAction(QIcon(), QLineEdit::LeadingPosition);
        const QString whole = u"Search (Ctrl+L)"_s;
        new FittingPlaceholder(&field, {whole, u"Search"_s});
        field.show();
        field.resize(field.fontMetrics().horizontalAdvance(whole) + 30, field.height());
        QCOMPARE(field.placeholderText(), u"Search"_s);
    }
};

ENROW_TEST(tst_FittingPlaceholder, QApplication)
#include "tst_FittingPlaceholder.moc"
