// SPDX-License-Identifier: MIT
#include "desktop/results/PhoneGroups.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_PhoneGroups : public QObject
{
    Q_OBJECT

private slots:
    void readsAsItsCountryWritesIt_data()
    {
        QTest::addColumn<QString>("read");
        for (const char *number :
             {"+33 6 12 34 56 78", "+1 202 555 0117",  "+44 7700 900127",   "+34 612 345 678",    "+41 79 123 45 67",
              "+39 312 345 6789",  "+32 470 12 34 56", "+31 6 12 34 56 78", "+45 12 34 56 78",    "+353 85 012 3456",
              "+81 90 1234 5678",  "+91 98765 43210",  "+49 171 392 0075",  "+49 171 392 007 55", "+33 612 345 67",
              "+44 207 946 0000",  "+358 401 234 567", "+998 901 234 567",  "+7 912 345 6789",    "+49 171 392 00"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }

    void readsAsItsCountryWritesIt()
    {
        QFETCH(const QString, read);
        QString number = read;
        number.remove(u' ');
        const std::vector<qsizetype> pauses = pausesIn(number);
        for (auto pause = pauses.rbegin(); pause != pauses.rend(); ++pause)
            number.insert(*pause, u' ');
        QCOMPARE(number, read);
    }

    void isAsItCameWhereItIsNoNumber_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"", "+", "+1", "+4917139", "+0123456789", "+1234567890123456", "0612345678",
                                   "+33 6 12 34 56 78", "+33(6)12345678", "ann@acme.example"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }

    void isAsItCameWhereItIsNoNumber()
    {
        QFETCH(const QString, number);
        QCOMPARE(pausesIn(number), std::vector<qsizetype>());
    }
};

ENROW_TEST(tst_PhoneGroups, QCoreApplication)
#include "tst_PhoneGroups.moc"
