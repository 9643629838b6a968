// SPDX-License-Identifier: MIT
#include "desktop/lists/AddedColumnsButton.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QListWidget>

using namespace enrow;
using namespace Qt::StringLiterals;

// The usual columns until a person chooses others.
class tst_AddedColumnsButton : public QObject
{
    Q_OBJECT

private slots:
    void usualAtFirst()
    {
        AddedColumnsButton button;
        button.setKinds({BatchKind::EmailFinder});
        QVERIFY(button.columns().empty());
        QCOMPARE(button.text(), u"The result columns"_s);
        button.setKinds({BatchKind::EmailFinder, BatchKind::PhoneFinder});
        QVERIFY(button.columns().empty());
    }

    void chosenOnesStay()
    {
        AddedColumnsButton button;
        button.setKinds({BatchKind::EmailFinder});
        auto *list = button.menu()->findChild<QListWidget *>();
        QVERIFY(list && list->count() > 4);
        for (int row = 0; row < list->count(); ++row) {
            const bool isCompany = list->item(row)->data(Qt::UserRole).toInt() == int(ColumnId::Company);
            list->item(row)->setCheckState(isCompany ? Qt::Checked : Qt::Unchecked);
        }
        QVERIFY(button.columns() == exportColumns(std::array{ColumnId::Company}));
        QCOMPARE(button.text(), u"1 column"_s);
        QCOMPARE(button.accessibleName(), u"Added columns: 1 column"_s);
        button.setKinds({BatchKind::EmailFinder, BatchKind::PhoneFinder});
        QVERIFY(button.columns() == exportColumns(std::array{ColumnId::Company}));
    }
};

ENROW_TEST(tst_AddedColumnsButton, QApplication)
#include "tst_AddedColumnsButton.moc"
