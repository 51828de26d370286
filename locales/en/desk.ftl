desk-wish = The contributor wishes:
