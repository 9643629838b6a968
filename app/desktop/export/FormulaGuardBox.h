// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;

namespace enrow
{

// Chooses whether cells are kept from running as formulas, and says below what that does; its tooltip may say more.
class FormulaGuardBox : public QWidget
{
    Q_OBJECT

public:
    explicit FormulaGuardBox(const QString &explanation, const QString &more = {}, QWidget *parent = nullptr);

    bool isGuarding() const;
    void setGuarding(bool isGuarding);

signals:
    void changed();

private:
    QCheckBox *m_box;
};

} // namespace enrow
