// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/MessageLine.h"
#include "desktop/settings/KeyDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace enrow::test
{

// A person's hands on the key dialog of a window, and eyes. All but dialog() is for while the dialog is open.
class KeyHands
{
public:
    explicit KeyHands(QWidget &window)
        : m_window(window)
    {
    }

    // The dialog that is open, or null.
    KeyDialog *dialog() const
    {
        auto *found = m_window.findChild<KeyDialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
    QString note() const
    {
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->text().contains(QLatin1StringView(" sent only to ")))
                return label->text();
        }
        return {};
    }
    QStringList messages() const
    {
        QStringList texts;
        for (const MessageLine *line : dialog()->findChildren<MessageLine *>()) {
            if (line->isVisible())
                texts.append(line->text());
        }
        return texts;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void click(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    QString chosenName() const { return dialog()->findChild<QComboBox *>()->currentText(); }
    void chooseName(const QString &name) const { dialog()->findChild<QComboBox *>()->setCurrentText(name); }
    QLineEdit *field() const
    {
        for (QLineEdit *each : dialog()->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == QLatin1StringView("Enrow API key"))
                return each;
        }
        return nullptr;
    }
    void typeKey(const QString &key) const { QTest::keyClicks(field(), key); }
    // The key is used once the server took it.
    void enterKey(const QString &key) const
    {
        typeKey(key);
        click(QStringLiteral("Use this key"));
    }
    // Forgets the chosen key, and says so once more when asked.
    void forgetKey() const
    {
        click(QStringLiteral("Forget key"));
        click(QStringLiteral("Forget"));
    }

private:
    QWidget &m_window;
};

} // namespace enrow::test
