// SPDX-License-Identifier: MIT
#include "desktop/batches/PasteField.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_PasteField : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatFits_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("keyboard") << int(Keyboard);
        QTest::newRow("menu") << int(Menu);
        QTest::newRow("drop") << int(Drop);
    }

    void takesWhatFits()
    {
        QFETCH(const int, way);
        PasteField field;
        const QSignalSpy pasted(&field, &PasteField::pasted);
        field.setText(u" "_s);
        bring(field, Way(way), u"one two"_s);
        QTRY_COMPARE(field.text().trimmed(), u"one two"_s);
        QCOMPARE(pasted.size(), 0);
    }

    void leavesAllToOthersWhileItIsEmpty_data() { takesWhatFits_data(); }

    void leavesAllToOthersWhileItIsEmpty()
    {
        QFETCH(const int, way);
        PasteField field;
        const QSignalSpy pasted(&field, &PasteField::pasted);
        bring(field, Way(way), u"one two"_s);
        QTRY_COMPARE(pasted.size(), 1);
        QCOMPARE(pasted[0][0].toString(), u"one two"_s);
        QCOMPARE(field.text(), QString());
    }

    void leavesLongTextsToOthers_data() { takesWhatFits_data(); }

    void leavesLongTextsToOthers()
    {
        QFETCH(const int, way);
        PasteField field;
        const QSignalSpy pasted(&field, &PasteField::pasted);
        const QString text(PasteField::longestShown + 1, u'x');
        bring(field, Way(way), text);
        QTRY_COMPARE(pasted.size(), 1);
        QVERIFY(pasted[0][0].toString() == text);
        QCOMPARE(field.text(), QString());
    }

    void leavesFilesToTheWindow()
    {
        PasteField field;
        const QSignalSpy files(&field, &PasteField::filesPasted);
        const QList<QUrl> urls{QUrl(u"file:///tmp/ids.txt"_s)};
        auto *given = new QMimeData;
        given->setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, given, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &enter);
        QVERIFY(!enter.isAccepted());
        QGuiApplication::clipboard()->setMimeData(given);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0][0].value<QList<QUrl>>(), urls);
        QCOMPARE(field.text(), QString());
    }

private:
    enum Way { Keyboard, Menu, Drop };

    static void bring(PasteField &field, Way way, const QString &text)
    {
        field.show();
        QMimeData data;
        data.setText(text);
        QGuiApplication::clipboard()->setText(text);
        if (way == Keyboard) {
            QTest::keySequence(&field, QKeySequence(QKeySequence::Paste));
        } else if (way == Menu) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, field.mapToGlobal(QPoint()));
            QCoreApplication::sendEvent(&field, &event);
            auto *menu = field.findChild<QMenu *>();
            QVERIFY(menu);
            for (QAction *action : menu->actions()) {
                if (action->text().startsWith("&Paste"_L1))
                    action->trigger();
            }
            menu->close();
        } else {
            QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&field, &enter); // else nothing is dropped
            QDropEvent event(QPointF(2, 2), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&field, &event);
        }
    }
};

ENROW_TEST(tst_PasteField, QApplication)
#include "tst_PasteField.moc"
